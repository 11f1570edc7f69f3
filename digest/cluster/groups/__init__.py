"""Which articles tell of one event?  Signatures, known events → groups

``regions`` tells which articles must be grouped anew, ``judging`` how surely two groups are one event, ``merging``
joins the surest first, ``roundups`` are taken out of them; ``ties`` are what editors want, and are always kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

import numpy as np

from digest.cluster.groups.judging import Judge, shipped_judge
from digest.cluster.groups.merging import Merging, Pair
from digest.cluster.groups.regions import eras_with, find_new, find_region, number_events, split_eras
from digest.cluster.groups.roundups import Touches, part_roundups
from digest.cluster.groups.ties import NumberedTies, find_contradictions, number_ties, obey
from digest.cluster.likeness import Likeness, compare_articles
from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.series import find_instalments, part_instalments
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


_EDITION = 3  # of the rules that stand in code: one more with each change by which old events would be others


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
    days = np.array([signature.day.toordinal() if signature.day else np.nan for signature in signatures])
    eras = split_eras(days)
    new, event_of = find_new(names, known.members, known.settled), number_events(names, known.members)
    for era in eras:
        new[era.articles] = new[era.articles].any() or len(eras) == 1
    event_of[new] = -1
    touches = {article: touched for article, touched in known.touches.items() if not new[article]}
    instalments = find_instalments(signatures)
    frequencies, counted = Frequencies(learned), np.zeros(len(names), dtype=bool)
    for era, arrived in eras_with(new, eras):
        due = ~counted & ~(days > (era.end or np.inf))
        frequencies.add(signatures[number] for number in np.flatnonzero(due).tolist())
        counted |= due
        there = np.setdiff1d(np.flatnonzero(event_of >= 0), [*touches])  # round-ups join nothing later either
        region = find_region(arrived, there, days, granularity_of(granularity).window_days, event_of)
        found = [signatures[number] for number in region.tolist()]
        day = date.fromordinal(era.end) if era.end else None
        likeness = compare_articles(found, frequencies, day, granularity_of(granularity))
        series = part_instalments(found, instalments[region], likeness.starts, likeness.others)
        ties = known.ties.within(region.tolist())
        groups = _grow(likeness, shipped_judge(granularity), ties.together, (*series, *ties.apart))
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
