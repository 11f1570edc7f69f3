"""Groups are linked best first, while they are one event on the average; at most one of each family in a link.

Whatever stands in the sets of two groups keeps them from one link: a family of languages, a mark that they are apart.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from digest.cluster.languages.likeness import Likeness

_SURE = 1.0


def link_best_first(families: Sequence[frozenset[str]], likeness: Iterable[Likeness]) -> list[list[int]]:
    """Give which groups, by number, are one event; most stand alone."""
    members = {number: [number] for number in range(len(families))}
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    for left, right, value in likeness:
        sums[left][right] = sums[right][left] = value
    heap = [
        (-value, left, right)
        for left in sorted(sums)
        for right, value in sums[left].items()
        if value >= _SURE and _may_join(left, right, members, families)
    ]
    heapq.heapify(heap)
    while heap:
        mean, left, right = heapq.heappop(heap)
        if left in members and right in members and -mean == _mean(left, right, members, sums):
            _join(left, right, members, sums)
            for other in sums[left]:
                value = _mean(left, other, members, sums)
                if value >= _SURE and _may_join(left, other, members, families):
                    heapq.heappush(heap, (-value, min(left, other), max(left, other)))
    return sorted(sorted(group) for group in members.values())


def _mean(left: int, right: int, members: Mapping[int, list[int]], sums: Mapping[int, Mapping[int, float]]) -> float:
    return sums[left][right] / (len(members[left]) * len(members[right]))


def _may_join(left: int, right: int, members: Mapping[int, list[int]], families: Sequence[frozenset[str]]) -> bool:
    return all(families[n].isdisjoint(families[m]) for n in members[left] for m in members[right])


def _join(left: int, right: int, members: dict[int, list[int]], sums: dict[int, dict[int, float]]) -> None:
    """Put group ``right`` into group ``left``; the sums of likeness to all others add up."""
    members[left] += members.pop(right)
    for other, value in sums.pop(right).items():
        del sums[other][right]
        if other != left:
            sums[left][other] = sums[other][left] = sums[left].get(other, 0.0) + value
