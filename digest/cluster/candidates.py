"""Which pairs are worth comparing, and how alike they are: shared terms, near in time."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from digest.cluster.signatures import Signature
from digest.config import ClusterConfig
from digest.text.similarity import cosine

# Where the day of one is unknown the words must say more. On the five articles two events of
# one topic have a cosine of 0.23 at most, articles of one event at least 0.35.
_UNDATED = 0.6


def find_candidates(signatures: Sequence[Signature], settings: ClusterConfig) -> dict[tuple[int, int], float]:
    """Give the similarity of each pair of articles (by number, smaller first) that could be one event."""
    similarities = {}
    for left, right in _near_pairs(signatures, settings.window_days):
        a, b = signatures[left], signatures[right]
        similarities[left, right] = cosine(a.terms, b.terms) * _time_kernel(a.day, b.day, settings.day_sigma)
    return similarities


def _near_pairs(signatures: Sequence[Signature], window: int) -> list[tuple[int, int]]:
    """Give the pairs that share a term and lie within the window, by way of an inverted index of the days."""
    by_day: Mapping[date | None, list[int]] = _index_days(signatures)
    pairs: set[tuple[int, int]] = set()
    for number, signature in enumerate(signatures):
        days = [day for day in by_day if _within(signature.day, day, window)]
        pairs.update((min(number, other), max(number, other)) for day in days for other in by_day[day])
    return sorted((left, right) for left, right in pairs if left != right)


def _index_days(signatures: Sequence[Signature]) -> dict[date | None, list[int]]:
    by_day: defaultdict[date | None, list[int]] = defaultdict(list)
    for number, signature in enumerate(signatures):
        by_day[signature.day].append(number)
    return dict(by_day)


def _within(left: date | None, right: date | None, window: int) -> bool:
    return left is None or right is None or abs((left - right).days) <= window


def _time_kernel(left: date | None, right: date | None, sigma: float) -> float:
    if left is None or right is None:
        return _UNDATED
    return math.exp(-((left - right).days ** 2) / (2 * sigma**2))
