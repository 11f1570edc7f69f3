"""Groups grow by average linkage, the most alike first.

Two groups are joined while the mean similarity of their pairs is above the threshold;
a chain A~B~C with A unlike C does not form (Sokal & Michener 1958).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping

from scipy import sparse


def link_events(similarities: sparse.csr_array, threshold: float) -> list[list[int]]:
    """Give a partition of the events, by their numbers; each group and the list of groups are sorted."""
    members = {number: [number] for number in range(similarities.shape[0])}
    sums: dict[int, dict[int, float]] = {number: {} for number in members}
    heap = []
    for left, right, value in _read_pairs(similarities):
        sums[left][right] = value
        if left < right and value >= threshold:
            heap.append((-value, left, right))
    heapq.heapify(heap)
    while heap:
        mean, left, right = heapq.heappop(heap)
        if left in members and right in members and -mean == _mean(left, right, members, sums):
            _join(left, right, members, sums)
            for other in sums[left]:
                value = _mean(left, other, members, sums)
                if value >= threshold:
                    heapq.heappush(heap, (-value, min(left, other), max(left, other)))
    return sorted(sorted(group) for group in members.values())


def _read_pairs(similarities: sparse.csr_array) -> Iterator[tuple[int, int, float]]:
    pairs = sparse.coo_array(similarities)
    return zip(pairs.coords[0].tolist(), pairs.coords[1].tolist(), pairs.data.tolist(), strict=True)


def _mean(left: int, right: int, members: Mapping[int, list[int]], sums: Mapping[int, Mapping[int, float]]) -> float:
    return sums[left][right] / (len(members[left]) * len(members[right]))


def _join(left: int, right: int, members: dict[int, list[int]], sums: dict[int, dict[int, float]]) -> None:
    """Put group ``right`` into group ``left``; the sums of similarities to all others add up."""
    members[left] += members.pop(right)
    for other, value in sums.pop(right).items():
        del sums[other][right]
        if other != left:
            sums[left][other] = sums[other][left] = sums[left].get(other, 0.0) + value
