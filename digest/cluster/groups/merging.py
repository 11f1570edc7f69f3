"""Groups grow by joining those that are most surely one event, until none are.

Agglomerative clustering over the pairs worth comparing only, by rounds: in each, every two groups that are each other's
best are joined at once (reciprocal nearest neighbours: Murtagh 1983). A group is judged by the sums over all its pairs
with another, so a chain A~B~C with A unlike C does not form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from digest.cluster.groups.judging import Judge, Meetings, describe_meetings
from digest.cluster.likeness import ASPECTS, Likeness

_WORDS, _DRAWN = ASPECTS.index("words"), ASPECTS.index("drawn")

Pair = tuple[int, int]
Watcher = Callable[[np.ndarray, list[int], list[int]], None]  # features of a merge, and the two groups


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs of groups, the smaller number left: likeness summed by ASPECTS, the closest pair of articles, the score."""

    left: np.ndarray
    right: np.ndarray
    sums: np.ndarray
    closest: np.ndarray
    scores: np.ndarray

    def take(self, places: np.ndarray) -> _Pairs:
        return _Pairs(
            self.left[places], self.right[places], self.sums[places], self.closest[places], self.scores[places]
        )

    def append(self, other: _Pairs) -> _Pairs:
        return _Pairs(
            np.concatenate([self.left, other.left]),
            np.concatenate([self.right, other.right]),
            np.concatenate([self.sums, other.sums]),
            np.concatenate([self.closest, other.closest]),
            np.concatenate([self.scores, other.scores]),
        )


class Merging:
    """Groups of articles while they grow; a group is known by the number of its first article."""

    def __init__(self, likeness: Likeness, judge: Judge) -> None:
        """Begin with each article by itself."""
        size = len(likeness.days)
        self._judge = judge
        self._group_of = np.arange(size)
        self._sizes = np.ones(size)
        self._inner = np.zeros(size)  # drawn likeness, summed over the ordered pairs within
        self._days = np.nan_to_num(likeness.days)  # sums; of the dated articles
        self._dated = np.isfinite(likeness.days).astype(float)
        self._short = likeness.short.copy()  # sums
        self._apart: list[Pair] = []
        rows = np.repeat(np.arange(size), np.diff(likeness.starts))
        once = rows < likeness.others
        values = likeness.values[once]
        unknown = np.full(len(values), np.nan)
        self._pairs = self._judged(_Pairs(rows[once], likeness.others[once], values, values[:, _WORDS], unknown))

    def keep_apart(self, pairs: Iterable[Pair]) -> None:
        """Never join the groups of two articles."""
        self._apart += pairs

    def join(self, pairs: Iterable[Pair]) -> None:
        """Join the groups of two articles, whatever they have in common."""
        rows, columns = np.array([*pairs], dtype=np.int64).reshape(-1, 2).T
        size = len(self._group_of)
        graph = sparse.coo_array((np.ones(len(rows)), (rows, columns)), shape=(size, size))
        _, component = sparse.csgraph.connected_components(graph, directed=False)
        first = np.full(size, size)
        np.minimum.at(first, component, np.arange(size))
        self._rename(first[component])

    def grow(self, watch: Watcher | None = None, threshold: float = 0.0) -> list[list[int]]:
        """Join while a score is above the threshold; gives the groups, sorted, their articles sorted."""
        while len(places := self._find_mutual(threshold)):
            if watch:
                self._tell(watch, self._pairs.take(places))
            names = np.arange(len(self._group_of))
            names[self._pairs.right[places]] = self._pairs.left[places]
            self._rename(names)
        return sorted(self._members().values())

    def nearest(self, number: int) -> Iterator[tuple[np.ndarray, list[int], list[int]]]:
        """Give the most likely merges of each group that were not made: features, and the two groups."""
        members = self._members()
        order = np.lexsort((self._pairs.right, -self._pairs.scores, self._pairs.left))
        rank = _rank_within(self._pairs.left[order])
        likeliest = self._pairs.take(np.sort(order[rank < number]))
        for row, left, right in zip(self._features(likeliest), likeliest.left, likeliest.right, strict=True):
            yield row, members[int(left)], members[int(right)]

    def _members(self) -> dict[int, list[int]]:
        members: dict[int, list[int]] = {}
        for article, group in enumerate(self._group_of.tolist()):
            members.setdefault(group, []).append(article)
        return members

    def _tell(self, watch: Watcher, pairs: _Pairs) -> None:
        members = self._members()
        for row, left, right in zip(self._features(pairs), pairs.left.tolist(), pairs.right.tolist(), strict=True):
            watch(row, members[left], members[right])

    def _find_mutual(self, threshold: float) -> np.ndarray:
        """Give the places of the pairs that are likely enough and the best of both their groups."""
        likely = self._may_join(np.flatnonzero(self._pairs.scores > threshold))
        groups = np.concatenate([self._pairs.left[likely], self._pairs.right[likely]])
        others = np.concatenate([self._pairs.right[likely], self._pairs.left[likely]])
        places = np.tile(likely, 2)
        order = np.lexsort(
            (np.maximum(groups, others), np.minimum(groups, others), -self._pairs.scores[places], groups)
        )
        best = places[order][_rank_within(groups[order]) == 0]
        chosen, times = np.unique(best, return_counts=True)
        mutual: np.ndarray = chosen[times == 2]  # noqa: PLR2004  by both
        return mutual

    def _may_join(self, places: np.ndarray) -> np.ndarray:
        """Give those of some pairs of groups whose articles need not stay apart."""
        if not self._apart:
            return places
        apart = np.sort(self._group_of[np.array(self._apart)], axis=1)
        size = len(self._group_of)
        told = self._pairs.left[places] * size + self._pairs.right[places]
        return places[~np.isin(told, apart[:, 0] * size + apart[:, 1])]

    def _rename(self, names: np.ndarray) -> None:
        """Let each group go on as the one named for it: what groups of one name share with others adds up."""
        moved = names != np.arange(len(names))
        for counts in (self._sizes, self._days, self._dated, self._short, self._inner):
            np.add.at(counts, names[moved], counts[moved])
        self._group_of = names[self._group_of]
        changed = moved.copy()
        changed[names[moved]] = True
        touched = changed[self._pairs.left] | changed[self._pairs.right]
        met = self._pairs.take(np.flatnonzero(touched))
        left, right = names[met.left], names[met.right]
        within = left == right
        np.add.at(self._inner, left[within], 2 * met.sums[within, _DRAWN])
        met = _add_up(
            np.minimum(left, right)[~within], np.maximum(left, right)[~within], met.take(np.flatnonzero(~within))
        )
        self._pairs = self._pairs.take(np.flatnonzero(~touched)).append(self._judged(met))

    def _judged(self, pairs: _Pairs) -> _Pairs:
        scores = self._judge.score(self._features(pairs))
        return _Pairs(pairs.left, pairs.right, pairs.sums, pairs.closest, scores)

    def _features(self, pairs: _Pairs) -> np.ndarray:
        left, right = pairs.left, pairs.right
        days = self._days / np.maximum(self._dated, 1.0)
        dated = (self._dated[left] > 0) & (self._dated[right] > 0)
        coherence = np.where(self._sizes > 1, self._inner / np.maximum(self._sizes * (self._sizes - 1), 1), 1.0)
        short = self._short / self._sizes
        return describe_meetings(
            Meetings(
                sums=pairs.sums,
                closest=pairs.closest,
                smaller=np.minimum(self._sizes[left], self._sizes[right]),
                larger=np.maximum(self._sizes[left], self._sizes[right]),
                coherence=np.minimum(coherence[left], coherence[right]),
                gaps=np.abs(days[left] - days[right]) * dated,
                short=(short[left] + short[right]) / 2,
            )
        )


def _rank_within(sorted_groups: np.ndarray) -> np.ndarray:
    """Give the rank of each entry within its group: 0, 1, 0, 1, 2 for a, a, b, b, b."""
    places = np.arange(len(sorted_groups))
    if not len(places):
        return places
    starts = np.flatnonzero(np.r_[True, sorted_groups[1:] != sorted_groups[:-1]])
    rank: np.ndarray = places - np.repeat(starts, np.diff(np.append(starts, len(places))))
    return rank


def _add_up(left: np.ndarray, right: np.ndarray, pairs: _Pairs) -> _Pairs:
    """Bring the entries of each two groups together: sums add up, of the closest the largest stays."""
    if not len(left):
        return pairs
    order = np.lexsort((right, left))
    left, right, pairs = left[order], right[order], pairs.take(order)
    starts = np.flatnonzero(np.r_[True, (left[1:] != left[:-1]) | (right[1:] != right[:-1])])
    sums, closest = np.add.reduceat(pairs.sums, starts), np.maximum.reduceat(pairs.closest, starts)
    return _Pairs(left[starts], right[starts], sums, closest, pairs.scores[starts])
