"""Groups grow by joining the two that are most surely one event, until none are.

Agglomerative clustering, best first, over the pairs worth comparing only. A group is judged by the sums over all its
pairs with another, so a chain A~B~C with A unlike C does not form.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator

import numpy as np

from digest.cluster.groups.judging import Judge, Meetings, describe_meetings, judge_pairs
from digest.cluster.likeness import ASPECTS, Likeness

_WORDS, _DRAWN = ASPECTS.index("words"), ASPECTS.index("drawn")

Pair = tuple[int, int]
Watcher = Callable[[np.ndarray, list[int], list[int]], None]  # features of a merge, and the two groups


class Merging:
    """Groups of articles while they grow; a group is known by the number of its first article."""

    def __init__(self, likeness: Likeness, judge: Judge) -> None:
        """Begin with each article by itself."""
        size = len(likeness.days)
        bounds = zip(likeness.starts[:-1].tolist(), likeness.starts[1:].tolist(), strict=True)
        spans = [slice(start, end) for start, end in bounds]
        self._likeness, self._judge = likeness, judge
        self._group_of = np.arange(size)
        self._members: dict[int, list[int]] = {number: [number] for number in range(size)}
        self._others = {number: likeness.others[span] for number, span in enumerate(spans)}
        self._sums = {number: likeness.values[span] for number, span in enumerate(spans)}
        self._closest = {number: likeness.values[span, _WORDS] for number, span in enumerate(spans)}
        self._sizes = np.ones(size)
        self._inner = np.zeros(size)  # drawn likeness, summed over the ordered pairs within
        self._days = np.nan_to_num(likeness.days)  # sums; of the dated articles
        self._dated = np.isfinite(likeness.days).astype(float)
        self._short = likeness.short.copy()  # sums
        self._apart: dict[int, set[int]] = {}
        self._heap: list[tuple[float, int, int, float, float]] = []

    def keep_apart(self, pairs: Iterable[Pair]) -> None:
        """Never join the groups of two articles."""
        for left, right in pairs:
            a, b = int(self._group_of[left]), int(self._group_of[right])
            if a != b:
                self._apart.setdefault(a, set()).add(b)
                self._apart.setdefault(b, set()).add(a)

    def join(self, pairs: Iterable[Pair]) -> None:
        """Join the groups of two articles, whatever they have in common."""
        for left, right in pairs:
            a, b = sorted((int(self._group_of[left]), int(self._group_of[right])))
            if a != b:
                self._join(a, b)

    def grow(self, watch: Watcher | None = None, threshold: float = 0.0) -> list[list[int]]:
        """Join while a score is above the threshold; gives the groups, sorted, their articles sorted."""
        self._propose_all(threshold)
        while self._heap:
            _, left, right, left_size, right_size = heapq.heappop(self._heap)
            if (left_size, right_size) != (self._size(left), self._size(right)) or self._is_apart(left, right):
                continue
            if watch:
                watch(self._features_of(left, right), self._members[left], self._members[right])
            self._join(left, right)
            self._propose(left, threshold)
        return sorted(sorted(group) for group in self._members.values())

    def nearest(self, number: int) -> Iterator[tuple[np.ndarray, list[int], list[int]]]:
        """Give the most likely merges of each group that were not made: features, and the two groups."""
        for group in sorted(self._members):
            others, features = self._meet(group)
            for place in np.argsort(-self._judge.score(features), kind="stable")[:number].tolist():
                if others[place] > group:
                    yield features[place], self._members[group], self._members[int(others[place])]

    def _size(self, group: int) -> float:
        """Give the size of a group; 0 for one that was joined to another."""
        return float(self._sizes[group]) if group in self._members else 0.0

    def _is_apart(self, left: int, right: int) -> bool:
        return right in self._apart.get(left, ())

    def _meet(self, group: int) -> tuple[np.ndarray, np.ndarray]:
        """Give the groups that share pairs with one, and the features of each."""
        others = self._look_up(group)
        coherences = self._inner[others] / np.maximum(self._sizes[others] * (self._sizes[others] - 1), 1)
        size = float(self._sizes[group])
        meetings = Meetings(
            sums=self._sums[group],
            closest=self._closest[group],
            size=size,
            sizes=self._sizes[others],
            coherence=float(self._inner[group]) / (size * (size - 1)) if size > 1 else 1.0,
            coherences=np.where(self._sizes[others] > 1, coherences, 1.0),
            gaps=self._gaps(group, others),
            shorts=(self._short[group] / size + self._short[others] / self._sizes[others]) / 2,
        )
        return others, describe_meetings(meetings)

    def _look_up(self, group: int) -> np.ndarray:
        """Give the groups that share pairs with one, as they are now: some were joined since it was last asked."""
        others = self._group_of[self._others[group]]
        if not np.array_equal(others, self._others[group]):
            entries = _add_up(others, self._sums[group], self._closest[group])
            self._others[group], self._sums[group], self._closest[group] = entries
        return self._others[group]

    def _gaps(self, group: int, others: np.ndarray) -> np.ndarray:
        """Give the days between the mean days of groups; 0 where one has none."""
        own = self._days[group] / max(self._dated[group], 1.0)
        days = self._days[others] / np.maximum(self._dated[others], 1.0)
        gaps: np.ndarray = np.abs(days - own) * ((self._dated[others] > 0) & (self._dated[group] > 0))
        return gaps

    def _features_of(self, left: int, right: int) -> np.ndarray:
        others, features = self._meet(left)
        row: np.ndarray = features[np.flatnonzero(others == right)[0]]
        return row

    def _propose_all(self, threshold: float) -> None:
        """Make the heap of all merges that are likely enough: of articles alone, and of groups that people made."""
        rows = np.repeat(np.arange(len(self._sizes)), np.diff(self._likeness.starts))
        others, scores = self._likeness.others, judge_pairs(self._likeness, self._judge)
        alone = (self._sizes[self._group_of[rows]] == 1) & (self._sizes[self._group_of[others]] == 1)
        likely = (scores > threshold) & (rows < others) & alone
        pairs = zip(-scores[likely], rows[likely].tolist(), others[likely].tolist(), strict=True)
        self._heap = [(float(score), left, right, 1.0, 1.0) for score, left, right in pairs]
        heapq.heapify(self._heap)
        for group in [group for group, members in self._members.items() if len(members) > 1]:
            self._propose(group, threshold)

    def _propose(self, group: int, threshold: float) -> None:
        """Put the merges of a group that are likely enough on the heap."""
        others, features = self._meet(group)
        scores = self._judge.score(features)
        likely = scores > threshold
        size = self._size(group)
        for other, score in zip(others[likely].tolist(), scores[likely].tolist(), strict=True):
            pair = (group, other, size, self._size(other)) if group < other else (other, group, self._size(other), size)
            heapq.heappush(self._heap, (-score, *pair))

    def _join(self, left: int, right: int) -> None:
        """Put group ``right`` into group ``left``: what both share with others adds up."""
        self._group_of[self._members[right]] = left
        others = self._group_of[np.concatenate([self._others[left], self._others.pop(right)])]
        sums = np.concatenate([self._sums[left], self._sums.pop(right)])
        closest = np.concatenate([self._closest[left], self._closest.pop(right)])
        outside = others != left
        self._inner[left] += self._inner[right] + sums[~outside, _DRAWN].sum()
        others, sums, closest = others[outside], sums[outside], closest[outside]
        self._others[left], self._sums[left], self._closest[left] = _add_up(others, sums, closest)
        self._members[left] += self._members.pop(right)
        for counts in (self._sizes, self._days, self._dated, self._short):
            counts[left] += counts[right]
        self._move_bans(left, right)

    def _move_bans(self, left: int, right: int) -> None:
        for other in self._apart.pop(right, set()):
            self._apart[other].discard(right)
            if other != left:
                self._apart[other].add(left)
                self._apart.setdefault(left, set()).add(other)


def _add_up(others: np.ndarray, sums: np.ndarray, closest: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Bring the entries of each other group together: sums add up, of the closest the largest stays."""
    if not len(others):
        return others, sums, closest
    order = np.argsort(others, kind="stable")
    found, starts = np.unique(others[order], return_index=True)
    return found, np.add.reduceat(sums[order], starts), np.maximum.reduceat(closest[order], starts)
