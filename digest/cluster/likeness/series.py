"""Which articles are instalments of a series: the gold price, the strongest quakes, the day's closing of the exchange?

Their headlines open with the same words on many days, and tell a figure or a day: "Harga Emas Antam Hari Ini", "Gempa M
4,9 Guncang". So alike in words, they are alike in nothing else: of two days they are two events. A story that runs for
months seldom opens so, and seldom with a figure.

On Indonesian headlines of six weeks, of those whose very words came on three earlier days a third were in one event
with such of another day; now none is, and of the quakes none instead of four in five. Openings of two words, or
headlines without a figure or a day, take more running stories apart than series.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from digest.cluster.likeness.signatures import Signature

# 28 to 90 days, 3 to 5 of them and 0 to 28 for the oldest were tried: a story of one week must not look like a series.
_MEMORY = 60  # days that are looked back
_TIMES = 3  # earlier days with that opening
_OLDEST = 7  # days since one of them, at least


def find_instalments(signatures: Sequence[Signature]) -> np.ndarray:
    """Tell of each article whether it is one of a series, by those published before it; their order does not matter."""
    days: dict[tuple[str, str], set[int]] = defaultdict(set)
    for signature in signatures:
        if signature.series and signature.published:
            days[signature.language, signature.series].add(signature.published.toordinal())
    return np.array([_is_instalment(signature, days) for signature in signatures], dtype=bool)


def part_instalments(
    signatures: Sequence[Signature], instalments: np.ndarray, starts: np.ndarray, others: np.ndarray
) -> list[tuple[int, int]]:
    """Give the pairs of instalments of different days, of those worth comparing, unless both tell the same figures."""
    rows = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    both = np.flatnonzero(instalments[rows] & instalments[others] & (rows < others))
    pairs = zip(rows[both].tolist(), others[both].tolist(), strict=True)
    return [(left, right) for left, right in pairs if _differ(signatures[left], signatures[right])]


def _is_instalment(signature: Signature, days: dict[tuple[str, str], set[int]]) -> bool:
    if not signature.series or not signature.published:
        return False
    today = signature.published.toordinal()
    ages = [today - day for day in days[signature.language, signature.series] if 0 < today - day <= _MEMORY]
    return len(ages) >= _TIMES and max(ages) >= _OLDEST


def _differ(left: Signature, right: Signature) -> bool:
    if not left.day or not right.day or left.day == right.day:
        return False
    figures = [{word for word in one.lead if word[0].isdigit()} for one in (left, right)]
    return figures[0] != figures[1] or not figures[0]
