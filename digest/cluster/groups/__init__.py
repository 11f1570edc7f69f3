"""Which articles tell of one event?  Signatures, known events → groups

``regions`` tells which articles must be grouped anew, ``judging`` how surely two groups are one event, ``merging``
joins the surest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

import numpy as np

from digest.cluster.groups.judging import shipped_judge
from digest.cluster.groups.merging import Merging
from digest.cluster.groups.regions import eras_with, find_new, find_region, number_events, split_eras
from digest.cluster.likeness import compare_articles
from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.series import find_instalments, part_instalments
from digest.cluster.likeness.signatures import Signature
from digest.config import ClusterConfig
from digest.knowledge.grouping import granularity_of
from digest.memory import LearnedWords

__all__ = ["describe_grouping", "group_articles"]


def group_articles(
    signatures: Sequence[Signature],
    known: Sequence[Sequence[str]],
    settled: frozenset[str],
    learned: Iterable[LearnedWords],
    granularity: str,
) -> list[list[int]]:
    """Give the groups of articles, by their numbers, sorted.

    ``signatures`` are in the order of time; ``known`` are the members of the events of the build before, ``settled``
    the articles that are as they were then.
    """
    names = [str(signature.article) for signature in signatures]
    days = np.array([signature.day.toordinal() if signature.day else np.nan for signature in signatures])
    eras = split_eras(days)
    new, event_of = find_new(names, known, settled), number_events(names, known)
    if len(eras) == 1:
        new[:] = True  # few articles are grouped as a whole
    event_of[new] = -1
    instalments = find_instalments(signatures)
    frequencies, counted = Frequencies(learned), np.zeros(len(names), dtype=bool)
    for era, arrived in eras_with(new, eras):
        due = ~counted & ~(days > (era.end or np.inf))
        frequencies.add(signatures[number] for number in np.flatnonzero(due).tolist())
        counted |= due
        there = np.flatnonzero(event_of >= 0)
        region = find_region(arrived, there, days, granularity_of(granularity).window_days, event_of)
        found = [signatures[number] for number in region.tolist()]
        day = date.fromordinal(era.end) if era.end else None
        likeness = compare_articles(found, frequencies, day, granularity_of(granularity))
        merging = Merging(likeness, shipped_judge(granularity))
        merging.keep_apart(part_instalments(found, instalments[region], likeness.starts, likeness.others))
        groups = merging.grow()
        _renumber(event_of, region, groups)
    return _collect(event_of)


def describe_grouping(settings: ClusterConfig, learned: Iterable[LearnedWords]) -> str:
    """Give a line that tells in which way articles are grouped: another line, another way."""
    row = repr(granularity_of(settings.granularity))
    words = [str(settings.semantic)] + [f"{lesson.language} {lesson.until} {lesson.articles:g}" for lesson in learned]
    return f"{settings.granularity} {sha256('|'.join((row, *words)).encode()).hexdigest()[:16]}"


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
