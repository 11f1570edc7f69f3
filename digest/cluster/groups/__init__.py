"""Which articles tell of one event?  Signatures, known events → groups

``stream`` and ``regions`` tell which articles must be grouped anew, ``judging`` how surely two groups are one event,
``merging`` joins the surest first, ``roundups`` are taken out of them; ``ties`` are what editors want, always kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import numpy as np

from digest.cluster.groups.judging import Judge, shipped_judge
from digest.cluster.groups.merging import Merging, Pair
from digest.cluster.groups.regions import eras_with, find_new, number_events, split_eras
from digest.cluster.groups.roundups import Touches, part_roundups
from digest.cluster.groups.stream import Stream
from digest.cluster.groups.ties import NumberedTies, find_contradictions, number_ties, obey
from digest.cluster.likeness import Likeness
from digest.cluster.likeness.signatures import Signature
from digest.config import ClusterConfig
from digest.knowledge.grouping import granularity_of
from digest.memory import LearnedWords

__all__ = [
    "KnownGroups",
    "NumberedTies",
    "Touches",
    "describe_grouping",
    "find_contradictions",
    "group_articles",
    "number_ties",
    "obey",
]


_EDITION = 4  # of the rules that stand in code: one more with each change by which old events would be others


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownGroups:
    """The members of the events of the build before, and the articles that are as they were then.

    ``touches`` tells of the round-ups among them, by number, an article of every event that each touches; ``ties`` are
    what editors want, as they are now.
    """

    members: Sequence[Sequence[str]]
    settled: frozenset[str]
    touches: Touches
    ties: NumberedTies = field(default_factory=NumberedTies)


def group_articles(
    signatures: Sequence[Signature], known: KnownGroups, learned: Iterable[LearnedWords], granularity: str
) -> tuple[list[list[int]], Touches]:
    """Give the groups of articles, by their numbers, sorted; and which events each round-up touches.

    ``signatures`` are in the order of time.
    """
    names = [str(signature.article) for signature in signatures]
    stream = Stream(signatures, learned, granularity_of(granularity))
    eras = split_eras(stream.days)
    new, event_of = find_new(names, known.members, known.settled), number_events(names, known.members)
    for era in eras:
        new[era.articles] = new[era.articles].any() or len(eras) == 1
    event_of[new] = -1
    touches = {article: touched for article, touched in known.touches.items() if not new[article]}
    for era, arrived in eras_with(new, eras):
        stream.advance(era.end)
        there = np.setdiff1d(np.flatnonzero(event_of >= 0), [*touches])  # round-ups join nothing later either
        region = stream.find_region(arrived, there, event_of)
        likeness = stream.compare(region)
        ties = known.ties.within(region.tolist())
        apart = (*stream.part_series(region, likeness), *ties.apart)
        groups = _grow(likeness, shipped_judge(granularity), ties.together, apart)
        groups, touched = part_roundups(groups, likeness.words, likeness.days)
        _renumber(event_of, region, groups)
        touches |= {int(region[article]): region[others].tolist() for article, others in touched.items()}
    return obey(_collect(event_of), known.ties), touches


def describe_grouping(settings: ClusterConfig, learned: Iterable[LearnedWords]) -> str:
    """Give a line that tells in which way articles are grouped: another line, another way."""
    row = f"{_EDITION} {granularity_of(settings.granularity)!r}"
    words = [str(settings.semantic)] + [f"{lesson.language} {lesson.until} {lesson.articles:g}" for lesson in learned]
    return f"{settings.granularity} {sha256('|'.join((row, *words)).encode()).hexdigest()[:16]}"


def _grow(likeness: Likeness, judge: Judge, together: Iterable[Pair], apart: Iterable[Pair]) -> list[list[int]]:
    merging = Merging(likeness, judge)
    merging.join(together)
    merging.keep_apart(apart)
    return merging.grow()


def _renumber(event_of: np.ndarray, region: np.ndarray, groups: Sequence[Sequence[int]]) -> None:
    """Write down the new groups of a region; numbers are never used twice."""
    first = int(event_of.max(initial=-1)) + 1
    for number, group in enumerate(groups, start=first):
        event_of[region[group]] = number


def _collect(event_of: np.ndarray) -> list[list[int]]:
    groups: dict[int, list[int]] = {}
    for article, event in enumerate(event_of.tolist()):
        groups.setdefault(event, []).append(article)
    return sorted(groups.values())
