"""Which claims are told?  Candidates → those chosen

Again and again the candidate whose new word pairs weigh most for its length. A worth can only fall as more is told,
so it is reckoned anew only for what comes to the top (Minoux 1978): a few sentences of an event, not all.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from digest.compose.summary.candidates import Candidate
from digest.compose.summary.standing import Standing
from digest.compose.words import Pair
from digest.text.similarity import containment, is_near_copy

# Of two wordings of a claim, the better written one is told if it is worth as much as this share of the other.
_EQUAL = 0.85

# Of the content words of the shorter of two sentences that open their articles: they tell one news. Of 0.2 to 0.6 best
# on development sets of human summaries: bigrams that both have .175 to .181 on neus, .416 to .425 on vnmds.
_OPENING = 0.4

Judge = Callable[[Candidate], Standing]
Block = list[Candidate]  # neighbours in an article, of which each leans on the one before


@dataclass(slots=True, kw_only=True)
class _Choice:
    """What is chosen so far; ``waiting`` holds, by the place before theirs, what may be told right after it."""

    weights: Mapping[Pair, int]
    words: int
    blocks: list[Block] = field(default_factory=list)
    chosen: list[Candidate] = field(default_factory=list)
    told: set[Pair] = field(default_factory=set)
    claims: set[int] = field(default_factory=set)
    waiting: dict[tuple[str, int], list[Candidate]] = field(default_factory=dict)

    def worth(self, candidate: Candidate) -> float:
        """Give what telling a candidate now is worth."""
        new = candidate.words.pairs - self.told if self.told else candidate.words.pairs
        return candidate.factor * sum(map(self.weights.__getitem__, new))

    def is_open(self, candidate: Candidate) -> bool:
        """Tell whether a candidate still fits, and tells what is not told in other words or nearly the same."""
        return (
            candidate.claim not in self.claims
            and candidate.length <= self.words
            and not any(_tells_the_same(candidate, other) for other in self.chosen)
        )

    def block_before(self, candidate: Candidate) -> Block | None:
        """Give the block that ends with the sentence before a candidate."""
        return next((block for block in self.blocks if block[-1].place == candidate.place_before), None)

    def take(self, candidate: Candidate, block: Block | None) -> list[Candidate]:
        """Choose a candidate, at the end of a block or for a new one; give those that waited for it."""
        if block:
            block.append(candidate)
        else:
            self.blocks.append([candidate])
        self.chosen.append(candidate)
        self.claims.add(candidate.claim)
        self.told |= candidate.words.pairs
        self.words -= candidate.length
        return self.waiting.pop(candidate.place, [])


def _tells_the_same(candidate: Candidate, other: Candidate) -> bool:
    """Tell whether a reader of one has read the other; two articles open with one thing, each in its words."""
    if is_near_copy(candidate.words.distinct, other.words.distinct):
        return True
    are_openings = candidate.sentence.position == other.sentence.position == 0
    return are_openings and containment(candidate.words.content, other.words.content) >= _OPENING


def choose_candidates(
    candidates: Sequence[Candidate], weights: Mapping[Pair, int], judge: Judge, *, sentences: int, words: int
) -> list[Block]:
    """Give what to tell, the worthiest first: no claim twice, no near copies, nothing that hangs in the air."""
    choice = _Choice(weights=weights, words=words)
    wordings: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        wordings.setdefault(candidate.claim, []).append(candidate)
    queue = [(-choice.worth(candidate), candidate.tie, number) for number, candidate in enumerate(candidates)]
    heapq.heapify(queue)
    while queue and len(choice.claims) < sentences:
        _, tie, number = heapq.heappop(queue)
        best = candidates[number]
        now = -choice.worth(best)
        if queue and now > queue[0][0]:
            heapq.heappush(queue, (now, tie, number))
        elif choice.is_open(best):
            for freed in _try(choice, _reword(choice, best, wordings[best.claim], judge), judge):
                heapq.heappush(queue, (-choice.worth(freed), freed.tie, candidates.index(freed)))
    return choice.blocks


def _reword(choice: _Choice, best: Candidate, wordings: Sequence[Candidate], judge: Judge) -> Candidate:
    """Give the best written of a claim's wordings that are worth about the same: whole, attributed, short."""
    if len(wordings) == 1:
        return best
    enough = _EQUAL * choice.worth(best)
    equal = [c for c in wordings if choice.worth(c) >= enough and choice.is_open(c)]
    equal.sort(key=lambda c: (not c.is_attributed, c.length, c.tie))
    alone = (c for c in equal if judge(c) is Standing.ALONE)  # what comes behind the first need not be judged
    return next(alone, None) or min(equal, key=judge)


def _try(choice: _Choice, candidate: Candidate, judge: Judge) -> list[Candidate]:
    """Choose a candidate if it may be told now, or let it wait; give those that need wait no longer."""
    standing = judge(candidate)
    block = choice.block_before(candidate) if standing is Standing.AFTER else None
    if standing is Standing.ALONE or block:
        return choice.take(candidate, block)
    if standing is Standing.AFTER:
        choice.waiting.setdefault(candidate.place_before, []).append(candidate)
    return []
