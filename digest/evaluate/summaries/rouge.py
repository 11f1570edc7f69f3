"""How much of a summary stands in one that somebody wrote: ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004).

Gives what the ``rouge-score`` package gives (without stemming; ROUGE-L of whole summaries, "Lsum"), but keeps letters
with marks: that package takes "Ảnh" for two words.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Tokens = Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rouge:
    """F1 of words, of pairs of neighbouring words, and of words in the same order."""

    words: float
    pairs: float
    order: float


def score_rouge(found: Sequence[str], references: Sequence[Sequence[str]]) -> Rouge:
    """Give the mean over the references; each summary is a sequence of sentences."""
    told = [split_tokens(sentence) for sentence in found]
    wanted = [[split_tokens(sentence) for sentence in reference] for reference in references]
    return Rouge(
        words=_mean([_score_runs(told, reference, 1) for reference in wanted]),
        pairs=_mean([_score_runs(told, reference, 2) for reference in wanted]),
        order=_mean([_score_order(told, reference) for reference in wanted]),
    )


def split_tokens(text: str) -> list[str]:
    """Give the runs of letters and digits in lower case."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text.lower()))


def _score_runs(found: Sequence[Tokens], wanted: Sequence[Tokens], length: int) -> float:
    """Compare runs of so many words, across the ends of sentences too."""
    a, b = _count_runs(found, length), _count_runs(wanted, length)
    return _f1((a & b).total(), a.total(), b.total())


def _count_runs(sentences: Sequence[Tokens], length: int) -> Counter[tuple[str, ...]]:
    tokens = list(itertools.chain.from_iterable(sentences))
    return Counter(zip(*(tokens[start:] for start in range(length)), strict=False))


def _score_order(found: Sequence[Tokens], wanted: Sequence[Tokens]) -> float:
    """Compare each wanted sentence with the union of its longest common sequences with all found ones."""
    left, right = (Counter(itertools.chain.from_iterable(sentences)) for sentences in (wanted, found))
    sizes = right.total(), left.total()
    hits = 0
    for sentence in wanted:
        places = set[int]().union(*(_common_places(sentence, other) for other in found))
        for token in (sentence[place] for place in sorted(places)):
            if left[token] > 0 and right[token] > 0:
                hits += 1
                left[token] -= 1
                right[token] -= 1
    return _f1(hits, *sizes)


def _common_places(wanted: Tokens, found: Tokens) -> list[int]:
    """Give where the words of a longest common sequence stand in the wanted sentence."""
    if set(wanted).isdisjoint(found):
        return []
    lengths = [[0] * (len(found) + 1)]
    for token in wanted:
        above, row = lengths[-1], [0]
        for place, other in enumerate(found):
            row.append(above[place] + 1 if token == other else max(above[place + 1], row[-1]))
        lengths.append(row)
    return _trace_back(lengths, wanted, found)


def _trace_back(lengths: Sequence[Sequence[int]], wanted: Tokens, found: Tokens) -> list[int]:
    places, i, j = [], len(wanted), len(found)
    while i and j:
        if wanted[i - 1] == found[j - 1]:
            i, j = i - 1, j - 1
            places.append(i)
        elif lengths[i][j - 1] > lengths[i - 1][j]:
            j -= 1
        else:
            i -= 1
    return places


def _f1(hits: int, found: int, wanted: int) -> float:
    return 2 * hits / (found + wanted) if hits else 0.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
