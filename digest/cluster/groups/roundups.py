"""Which articles touch many events and belong to none?  Groups → groups, and what their round-ups touch

The week in pictures, a review of the year, an essay that runs through four happenings: such an article shares with each
event other words than with the next, and these events have little in common but it. An article of one event shares the
same words with all that is told of the matter. So each word of an article is given to the event that has most of it;
of a round-up three unlike events or more have a good part each, and most of its weight together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import numpy as np
from scipy import sparse

from digest.cluster.likeness.vectors import Vectors, scale_rows

# With these, eight of ten round-ups of tests/cluster/groups/roundups.toml are found, and none of 1,625 articles of
# five labelled sets is taken for one. Without the bound on how alike the events may be, 57 are.
_EVENTS = 3  # that are touched, at least
_TOUCH = 0.15  # likeness from which an event is looked at; with 0.1, and less covered, 13 articles of the sets go wrong
_PART = 0.06  # of an article's weight that stands in words which one event has most of
_WORDS = 3  # of these, at least
_UNLIKE = (
    0.1  # likeness that two of the events may have; with 0.15 and less covered, one article of the sets goes wrong
)
_COVERED = 0.4  # of the article's weight by all of them
_LARGEST = 0.6  # of what they cover: an article of which one event has more belongs there

_REACH = 31  # days between an article and an event; on a large site older ones are seldom at hand anyway
_SHORTEST = 20  # different words; a headline says too little
_FAINT = 0.02  # weight of a word in an event that is as good as none
_BLOCK = 100  # articles that are compared at once; bounds the memory

Touches: TypeAlias = dict[int, list[int]]  # of each round-up, an article of every event that it touches


def part_roundups(
    groups: Sequence[Sequence[int]], vectors: Vectors, days: np.ndarray
) -> tuple[list[list[int]], Touches]:
    """Give the groups with each round-up by itself, and for each round-up an article of every event that it touches.

    ``days`` are ordinals, ``NaN`` for unknown ones.
    """
    if (np.diff(vectors.indptr) < _SHORTEST).all():
        return [list(group) for group in groups], {}
    events = _Events(groups, vectors, days)
    found = {article: touched for article, near in events.near() if (touched := events.touched(article, near))}
    left = [[article for article in group if article not in found] for group in groups]
    touches = {article: [left[event][0] for event in touched if left[event]] for article, touched in found.items()}
    return sorted([*(group for group in left if group), *([article] for article in found)]), touches


class _Unlike:
    """Which events have little in common: of most articles that are like three events no two have."""

    def __init__(self, vectors: Vectors, asked: Sequence[np.ndarray]) -> None:
        """Compare the events that will be asked about."""
        self._events = np.unique(np.concatenate([*asked, np.zeros(0, dtype=int)]))
        rows = vectors[self._events]
        self._unlike = (rows @ rows.T).toarray() <= _UNLIKE

    def any(self, events: np.ndarray) -> bool:
        """Tell whether two of some events are unlike."""
        places = np.searchsorted(self._events, events)
        return bool(self._unlike[np.ix_(places, places)].any())


class _Events:
    """Groups as the sums of the vectors of their articles, and their mean days."""

    def __init__(self, groups: Sequence[Sequence[int]], vectors: Vectors, days: np.ndarray) -> None:
        rows = [row for row, group in enumerate(groups) for _ in group]
        articles = [article for group in groups for article in group]
        members = sparse.csr_array((np.ones(len(rows)), (rows, articles)), shape=(len(groups), len(days)))
        self._sums = sparse.csr_array(members @ vectors)
        self._whole = scale_rows(self._sums)
        self._sizes = np.bincount(rows, minlength=len(groups))
        self._middles = members @ days / self._sizes
        self._group_of = np.empty(len(days), dtype=np.int64)
        self._group_of[articles] = rows
        self._vectors, self._days = vectors, days

    def near(self) -> Iterator[tuple[int, np.ndarray]]:
        """Give the articles that may be round-ups, and the events that each is somewhat like."""
        long = np.flatnonzero(np.diff(self._vectors.indptr) >= _SHORTEST)
        turned = sparse.csr_array(self._whole.T)
        for start in range(0, len(long), _BLOCK):
            found = [*self._find_near(long[start : start + _BLOCK], turned)]
            unlike = _Unlike(self._whole, [events for _, events in found])
            for article, events in found:
                if unlike.any(events[events != self._group_of[article]]):
                    yield article, events

    def _find_near(self, block: np.ndarray, turned: sparse.csr_array) -> Iterator[tuple[int, np.ndarray]]:
        """Give the articles that are somewhat like enough events, and these: near in time, not the article itself."""
        alike = sparse.csr_array(self._vectors[block] @ turned)
        rows = np.repeat(block, np.diff(alike.indptr))
        own = (alike.indices == self._group_of[rows]) & (self._sizes[alike.indices] == 1)
        far = np.abs(self._middles[alike.indices] - self._days[rows]) > _REACH
        kept = (alike.data >= _TOUCH) & ~own & ~far
        rows, events = rows[kept], alike.indices[kept]
        articles, starts, counts = np.unique(rows, return_index=True, return_counts=True)
        for article, first, count in zip(articles.tolist(), starts.tolist(), counts.tolist(), strict=True):
            if count >= _EVENTS:
                yield article, np.sort(events[first : first + count])

    def touched(self, article: int, events: np.ndarray) -> list[int]:
        """Give those of some events that an article touches, if it is a round-up of them."""
        own = self._vectors[[article]]
        others = self._without(article, events)
        shared = others[:, own.indices].toarray()
        owner = np.where(shared.max(axis=0) > _FAINT, shared.argmax(axis=0), len(events))
        parts = np.bincount(owner, weights=own.data**2, minlength=len(events) + 1)[:-1]
        words = np.bincount(owner, minlength=len(events) + 1)[:-1]
        telling = (parts >= _PART) & (words >= _WORDS)
        if telling.sum() < _EVENTS or parts[telling].sum() < _COVERED:
            return []
        alike = (others @ others.T).toarray()
        kept: list[int] = []
        for place in np.argsort(-parts, kind="stable").tolist():
            if telling[place] and all(alike[place, other] <= _UNLIKE for other in kept):
                kept.append(place)
        covered = parts[kept].sum()
        if len(kept) < _EVENTS or covered < _COVERED or parts.max() > _LARGEST * covered:
            return []
        return sorted(events[kept].tolist())

    def _without(self, article: int, events: np.ndarray) -> Vectors:
        """Give the vectors of events as they are without an article."""
        own = events == self._group_of[article]
        if not own.any():
            return sparse.csr_array(self._whole[events])
        mine = sparse.csr_array(own.astype(float)[:, None])
        return scale_rows(sparse.csr_array(self._sums[events] - mine @ self._vectors[[article]]))
