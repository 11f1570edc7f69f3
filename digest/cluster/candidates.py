"""Which pairs are worth comparing, and how alike they are: shared words, near in time.

Articles are compared in blocks of neighbouring days, so that the cost grows with the articles of a window
and not with all pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from scipy import sparse

from digest.cluster.vectors import Vectors
from digest.config import ClusterConfig

# Where the day of one is unknown the words must say more: topics share words too.
_UNDATED = 0.6

_FLOOR = 0.05  # pairs less alike are as good as not alike; 0.05 and 0.1 give the same groups on six labelled sets
_BLOCK = 1_000  # rows that are compared at once; bounds the memory

_NO_DAY = np.iinfo(np.int64).min


def find_similarities(vectors: Vectors, days: Sequence[date | None], settings: ClusterConfig) -> sparse.csr_array:
    """Give the symmetric matrix of how alike the articles are, from 0 to 1; 0 on the diagonal and far apart."""
    if not days:
        return sparse.csr_array((0, 0))
    numbers = np.array([day.toordinal() if day else _NO_DAY for day in days], dtype=np.int64)
    order = np.argsort(numbers, kind="stable")
    blocks = [_compare_block(vectors, numbers, order, start, settings) for start in range(0, len(days), _BLOCK)]
    rows, columns, values = (np.concatenate(parts) for parts in zip(*blocks, strict=True))
    return sparse.csr_array((values, (rows, columns)), shape=(len(days), len(days)))


def _compare_block(
    vectors: Vectors, days: np.ndarray, order: np.ndarray, start: int, settings: ClusterConfig
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Compare a block of articles, in the order of their days, with all in its window: rows, columns, values."""
    block = order[start : start + _BLOCK]
    others = np.flatnonzero(_is_near(days, days[block], settings.window_days))
    found = sparse.coo_array(vectors[block] @ vectors[others].T)
    rows, columns = block[found.coords[0]], others[found.coords[1]]
    values = found.data * _time_kernel(days[rows], days[columns], settings)
    kept = (values >= _FLOOR) & (rows != columns)
    return rows[kept], columns[kept], values[kept]


def _is_near(days: np.ndarray, block: np.ndarray, window: int) -> np.ndarray:
    """Tell of each day whether it may lie in the window of a day of the block; an unknown day lies in any."""
    if _NO_DAY in block:
        return np.ones(len(days), dtype=bool)
    near: np.ndarray = (days >= block.min() - window) & (days <= block.max() + window)
    near |= days == _NO_DAY
    return near


def _time_kernel(left: np.ndarray, right: np.ndarray, settings: ClusterConfig) -> np.ndarray:
    """Give how much likeness counts: 1 on one day, fading with the days between, 0 outside the window."""
    undated = (left == _NO_DAY).astype(int) + (right == _NO_DAY)
    gap = np.where(undated > 0, 0, left - right)
    fading = np.exp(-(gap.astype(float) ** 2) / (2 * settings.day_sigma**2))
    fading[np.abs(gap) > settings.window_days] = 0
    kernel: np.ndarray = np.where(undated == 1, _UNDATED, fading)
    return kernel
