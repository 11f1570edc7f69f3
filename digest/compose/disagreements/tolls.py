"""A figure that many articles tell, and that changes: the chain of its updates, and what contradicts it.

The chain is the longest row of answers in the order of time in which no later one is lower: tolls rise (but for those
that may fall, as people are found). What falls out of it contradicts what was told at that time: a misprint, or another
source's count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from digest.compose.disagreements.questions import Answer, find_answers
from digest.knowledge import Language
from digest.model import Article, ArticleId, Claim, Disagreement, Origin, Reading

_TWO = 2

Follows = Callable[[Answer, Answer], bool]


def find_tolls(articles: Sequence[Article], origins: Sequence[Origin], language: Language) -> Iterator[Disagreement]:
    """Give the updates and the conflicts of each question; the articles come in the order of time."""
    answers = [find_answers(article, language) for article in articles]
    origin_of = {name: number for number, origin in enumerate(origins) for name in origin.articles}
    for name, question in language.questions.items():
        found = [own[name] for own in answers if name in own]
        if len({answer.figure.value for answer in found}) >= _TWO:
            yield from _tell(found, _longest_chain(found, origin_of, _may_change if question.may_fall else _may_rise))


def _tell(answers: Sequence[Answer], chain: Sequence[int]) -> Iterator[Disagreement]:
    readings = tell_readings([answers[place] for place in chain])
    if len(readings) >= _TWO:
        yield _disagreement(answers, readings, is_update=True)
    others = [place for place in range(len(answers)) if place not in chain]
    against = [place for place in others if not answers[place].span.meets(answers[_beside(place, chain)].span)]
    if against:
        told = sorted({*against, *(_beside(place, chain) for place in against)})
        yield _disagreement(answers, tell_readings([answers[place] for place in told]), is_update=False)


def _disagreement(answers: Sequence[Answer], readings: tuple[Reading, ...], *, is_update: bool) -> Disagreement:
    subject = next((answer.figure.subject for answer in answers if answer.figure.subject), "")
    return Disagreement(kind=answers[0].question, subject=subject, readings=readings, is_update=is_update)


def _longest_chain(answers: Sequence[Answer], origin_of: Mapping[ArticleId, int], follows: Follows) -> list[int]:
    """Give the places of the chain. A copy adds little to its length: copied misprints do not outvote a count."""
    seen: set[tuple[int, float]] = set()
    weights = []
    for answer in answers:
        told = origin_of[answer.article.id], answer.figure.value
        weights.append(0.1 if told in seen else 1.0)
        seen.add(told)
    best: list[tuple[float, list[int]]] = []
    for place, answer in enumerate(answers):
        before = [found for found in best if follows(answers[found[1][-1]], answer)]
        length, row = max(before, key=lambda found: found[0], default=(0.0, []))
        best.append((length + weights[place], [*row, place]))
    return max(best, key=lambda found: (found[0], found[1][-1]))[1]


def _may_rise(earlier: Answer, later: Answer) -> bool:
    """Tell whether a later answer may be an update: the same, or higher and known to be later."""
    return earlier.figure.value <= later.figure.value and _may_change(earlier, later)


def _may_change(earlier: Answer, later: Answer) -> bool:
    """Tell whether a later answer is the same, or known to be later."""
    return earlier.figure.value == later.figure.value or is_later(earlier.article, later.article)


def is_later(earlier: Article, later: Article) -> bool:
    """Tell whether an article is known to have been published after another."""
    if not earlier.published or not later.published:
        return False
    if "day" in (earlier.published.precision, later.published.precision):
        return earlier.published.value.date() < later.published.value.date()
    return earlier.published.value < later.published.value


def _beside(place: int, chain: Sequence[int]) -> int:
    """Give the place of the chain that was told last before, else first after."""
    return max((one for one in chain if one < place), default=chain[0])


def tell_readings(answers: Sequence[Answer]) -> tuple[Reading, ...]:
    """Give each value once, newest first: in the words of who told it first, and who reports it too."""
    by_value: dict[float, list[Answer]] = {}
    for answer in answers:
        by_value.setdefault(answer.figure.value, []).append(answer)
    readings = [
        Reading(
            text=first.text,
            claim=Claim(taken_from=first.sentence, also_reported=tuple(other.sentence for other in others)),
            reported=first.reported,
        )
        for first, *others in by_value.values()
    ]
    return tuple(reversed(readings))
