"""A figure that many articles tell, and that changes: the chain of its updates, and what contradicts it.

The chain is the longest row of answers in the order of time in which no later one is lower: tolls rise (but for those
that may fall, as people are found). A conflict is what falls out of it, and what two independent sources tell at about
one time. A magnitude ("puluhan") is no step of a chain, and the slip of one who copied is no source's count.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from digest.compose.disagreements.answers import Answer, find_answers
from digest.compose.disagreements.slips import is_slip
from digest.knowledge import Language
from digest.model import Article, ArticleId, Claim, Copy, Disagreement, Origin, Reading

_TWO = 2
_COPIED = 0.1  # of an answer's weight in a chain: copied figures do not outvote a count

# Two sources that differ so shortly after one another counted differently; in the made corpora conflicts lie up to 90
# minutes apart and below twice the other; what more than doubles is news.
_ONE_TIME = timedelta(minutes=100)
_TWICE = 2.0

Follows = Callable[[Answer, Answer], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Who carries whose text: the number of each article's origin, and whom it copied."""

    origin_of: Mapping[ArticleId, int] = field(default_factory=dict)
    copied: Mapping[ArticleId, ArticleId] = field(default_factory=dict)


def know_sources(origins: Sequence[Origin], copies: Sequence[Copy]) -> Sources:
    """Give who carries whose text."""
    return Sources(
        origin_of={name: number for number, origin in enumerate(origins) for name in origin.articles},
        copied={copy.copy: copy.source for copy in copies},
    )


def find_tolls(told: Sequence[Sequence[Answer]], sources: Sources, language: Language) -> Iterator[Disagreement]:
    """Give the updates and the conflicts of each question, of the answers of articles in the order of time."""
    answers = [find_answers(own, language) for own in told]
    order = list(language.questions)
    keys = sorted({key for own in answers for key in own}, key=lambda key: (order.index(key[0]), key[1]))
    for key in keys:
        found = _without_slips([own[key] for own in answers if key in own], sources)
        if len({answer.figure.value for answer in found}) >= _TWO:
            yield from _tell(found, sources, _may_change if language.questions[key[0]].may_fall else _may_rise)


def _without_slips(answers: Sequence[Answer], sources: Sources) -> list[Answer]:
    """Leave out what a copier printed wrong."""
    by_article = {answer.article.id: answer for answer in answers}
    kept = []
    for answer in answers:
        source = by_article.get(sources.copied.get(answer.article.id, answer.article.id))
        if source is None or source is answer or not is_slip(source.figure, answer.figure):
            kept.append(answer)
    return kept


def _tell(answers: Sequence[Answer], sources: Sources, follows: Follows) -> Iterator[Disagreement]:
    exact = [answer for answer in answers if not answer.is_vague]
    chain = _longest_chain(exact, sources, follows)
    against = [*_out_of_chain(answers, chain), *_at_one_time(exact, sources)]
    has_risen = any(not one.span.meets(two.span) for one, two in itertools.pairwise(chain))
    if has_risen and not all(step in against for step in chain):
        yield _disagreement(tell_readings(chain), chain, is_update=True)
    told = [answer for answer in answers if answer in against]
    if told:
        yield _disagreement(tell_readings(told), told, is_update=False)


def _disagreement(readings: tuple[Reading, ...], answers: Sequence[Answer], *, is_update: bool) -> Disagreement:
    first = next((answer for answer in answers if answer.figure.subject), answers[0])
    subject = first.figure.thing or first.figure.subject
    return Disagreement(kind=first.question, subject=subject, readings=readings, is_update=is_update)


def _longest_chain(answers: Sequence[Answer], sources: Sources, follows: Follows) -> list[Answer]:
    """Give the answers of the chain, in the order of time; of two as long, the one that ends later."""
    seen: set[tuple[int, float]] = set()
    best: list[tuple[float, list[int]]] = []
    for place, answer in enumerate(answers):
        told = sources.origin_of[answer.article.id], answer.figure.value
        weight = _COPIED if told in seen else 1.0
        seen.add(told)
        before = [found for found in best if follows(answers[found[1][-1]], answer)]
        length, row = max(before, key=lambda found: found[0], default=(0.0, []))
        best.append((length + weight, [*row, place]))
    chain = max(best, key=lambda found: (found[0], found[1][-1]), default=(0.0, []))[1]
    return [answers[place] for place in chain]


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


def _out_of_chain(answers: Sequence[Answer], chain: Sequence[Answer]) -> Iterator[Answer]:
    """Give the answers that fit neither the step of the chain told before them nor the one after, and those steps."""
    for place, answer in enumerate(answers):
        if answer in chain or not chain:
            continue
        earlier = [step for step in answers[:place] if step in chain][-1:]
        beside = [*earlier, *[step for step in answers[place:] if step in chain][:1]]
        if not any(answer.span.meets(step.span) for step in beside):
            yield from (answer, beside[0])


def _at_one_time(answers: Sequence[Answer], sources: Sources) -> Iterator[Answer]:
    """Give the answers of independent sources that differ shortly after one another."""
    for one, other in itertools.combinations(answers, 2):
        are_independent = sources.origin_of[one.article.id] != sources.origin_of[other.article.id]
        if are_independent and _is_other_count(one, other) and _is_one_time(one.article, other.article):
            yield from (one, other)


def _is_other_count(earlier: Answer, later: Answer) -> bool:
    """Tell whether two figures are two counts; one far higher, or higher than that of who still counted, is news."""
    low, high = sorted((earlier.figure.value, later.figure.value))
    is_news = high >= _TWICE * low or (earlier.figure.is_provisional and earlier.figure.value < later.figure.value)
    return not is_news and not earlier.span.meets(later.span)


def _is_one_time(one: Article, other: Article) -> bool:
    if not one.published or not other.published or "day" in (one.published.precision, other.published.precision):
        return False
    return abs(other.published.value - one.published.value) <= _ONE_TIME


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
