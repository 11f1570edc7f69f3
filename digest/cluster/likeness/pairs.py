"""Which pairs of articles are worth comparing, and how alike they are: shared words, near in time.

Articles are compared in blocks of neighbouring days, so that the cost grows with the articles of a window
and not with all pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from scipy import sparse

from digest.cluster.likeness.signatures import Signature
from digest.cluster.likeness.vectors import Vectors
from digest.knowledge.grouping import Granularity

# Where the day of one is unknown the words must say more: topics share words too.
_UNDATED = 0.6

_BLOCK = 500  # rows that are compared at once; bounds the memory

# Words of less than this share of a vector's largest weight propose no pair: with 0.15 a third less time on headlines
# and the same groups of six labelled sets within .001 of B-cubed F1; with 0.2 .002 less.
_FAINT = 0.15

_NIGHT = 1  # days between a night and its morning after

_NO_DAY = -1_000_000


@dataclass(frozen=True, slots=True)
class TimeKernel:
    """How likeness fades with the days between two articles: a Gaussian of width ``sigma``, nothing past ``window``.

    Where both say on which day it happened, and were published on different days too, it fades faster: the same
    actors and words on another day are another event. (Reports of one day on a night and its morning after are not:
    where one does not say when it was published, the days that they tell must lie further apart.)
    """

    days: np.ndarray  # of each article, as an ordinal; one value for "unknown"
    told: np.ndarray  # whether it says its day itself
    published: np.ndarray  # as an ordinal, or unknown
    sigma: float
    told_sigma: float
    window: int

    def __call__(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Give the factor of each pair: 1 on one day, 0 outside the window."""
        undated = (self.days[rows] == _NO_DAY).astype(int) + (self.days[columns] == _NO_DAY)
        gap = np.where(undated > 0, 0, np.abs(self.days[rows] - self.days[columns])).astype(float)
        told = self.told[rows] & self.told[columns]
        apart = np.abs(self.published[rows] - self.published[columns])
        is_known = (self.published[rows] != _NO_DAY) & (self.published[columns] != _NO_DAY)
        apart = np.where(is_known, apart, np.where(gap > _NIGHT, gap, 0))
        twice = np.where(told, np.minimum(gap, apart), 0)
        fading = np.exp(-(gap**2) / (2 * self.sigma**2) - twice**2 / (2 * self.told_sigma**2))
        fading[gap > self.window] = 0
        kernel: np.ndarray = np.where(undated == 1, _UNDATED, fading)
        return kernel

    def near(self, block: np.ndarray) -> np.ndarray:
        """Give the articles that may lie in the window of one of a block; an unknown day lies in any."""
        days = self.days[block]
        if _NO_DAY in days:
            return np.arange(len(self.days))
        near = (self.days >= days.min() - self.window) & (self.days <= days.max() + self.window)
        return np.flatnonzero(near | (self.days == _NO_DAY))


def make_kernel(signatures: Sequence[Signature], granularity: Granularity) -> TimeKernel:
    """Give the kernel of articles."""
    return TimeKernel(
        days=_ordinals([signature.day for signature in signatures]),
        told=np.array([signature.told for signature in signatures], dtype=bool),
        published=_ordinals([signature.published for signature in signatures]),
        sigma=granularity.day_sigma,
        told_sigma=granularity.told_sigma,
        window=granularity.window_days,
    )


def _ordinals(days: Sequence[date | None]) -> np.ndarray:
    return np.array([day.toordinal() if day else _NO_DAY for day in days], dtype=np.int64)


def find_similarities(vectors: Vectors, kernel: TimeKernel, floor: float) -> sparse.csr_array:
    """Give the symmetric matrix of how alike the articles are, from 0 to 1; 0 on the diagonal and below the floor."""
    size = vectors.shape[0]
    if not size:
        return sparse.csr_array((0, 0))
    order = np.argsort(kernel.days, kind="stable")
    weighty = _drop_faint(vectors)
    blocks = [_compare_block(weighty, kernel, order[start : start + _BLOCK], floor) for start in range(0, size, _BLOCK)]
    rows, columns, values = (np.concatenate(parts) for parts in zip(*blocks, strict=True))
    return sparse.csr_array((values, (rows, columns)), shape=(size, size))


def find_alike(vectors: Vectors, kernel: TimeKernel, these: np.ndarray, floor: float) -> np.ndarray:
    """Tell of each article whether it is one of ``these``, which are marked, or at least so much like one of them."""
    ones, others = np.flatnonzero(these), np.flatnonzero(~these)
    alike, weighty = these.copy(), _drop_faint(vectors)
    turned = sparse.csr_array(weighty[others].T)
    for start in range(0, len(ones), _BLOCK):
        block = ones[start : start + _BLOCK]
        found = sparse.coo_array(weighty[block] @ turned)
        kept = found.data >= floor  # the kernel only lowers it
        rows, columns = block[found.coords[0][kept]], others[found.coords[1][kept]]
        alike[columns[found.data[kept] * kernel(rows, columns) >= floor]] = True
    return alike


def _compare_block(
    vectors: Vectors, kernel: TimeKernel, block: np.ndarray, floor: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Compare a block of articles, neighbours in time, with all in its window: rows, columns, values."""
    others = kernel.near(block)
    found = sparse.coo_array(vectors[block] @ vectors[others].T)
    alike = found.data >= floor  # the kernel only lowers it
    rows, columns = block[found.coords[0][alike]], others[found.coords[1][alike]]
    values = found.data[alike] * kernel(rows, columns)
    kept = (values >= floor) & (rows != columns)
    return rows[kept], columns[kept], values[kept]


def _drop_faint(vectors: Vectors) -> Vectors:
    """Give the vectors with their weighty words only."""
    weighty = vectors.copy()
    lengths = np.diff(weighty.indptr)
    largest = np.zeros(len(lengths))
    filled = lengths > 0
    largest[filled] = np.maximum.reduceat(weighty.data, weighty.indptr[:-1][filled])
    weighty.data[weighty.data < _FAINT * np.repeat(largest, lengths)] = 0
    weighty.eliminate_zeros()
    return weighty
