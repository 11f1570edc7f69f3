"""How alike are articles, and in what?  Signatures → Likeness

Words of the opening, the same drawn to their neighbours, words of headline and lead, names, numbers, and neighbours
in common: each a number from 0 to 1 for every pair that is worth comparing, all fading with the days between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from scipy import sparse

from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.pairs import TimeKernel, find_similarities, make_kernel
from digest.cluster.likeness.signatures import Signature
from digest.cluster.likeness.vectors import (
    NAME_POWER,
    WORD_POWER,
    Vectors,
    draw_to_neighbours,
    keep_nearest,
    make_vectors,
    scale_rows,
)
from digest.knowledge.grouping import Granularity

ASPECTS = ("words", "drawn", "lead", "names", "numbers", "neighbours")

# Pairs less alike are as good as not alike: with 0.03 and 0.05 B-cubed F1 is .002 better on the mean of six labelled
# sets, and headlines take twice as long.
_WORDS_FLOOR = 0.05
_DRAWN_FLOOR = 0.1

_FULL_TEXT = 60  # different words

_IN_COMMON = 10  # nearest articles that are looked at for neighbours in common


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike ``n`` articles are. The pairs of article ``i`` stand from ``starts[i]`` to ``starts[i + 1]``.

    ``others`` is the second article of a pair, ``values`` a row of ASPECTS for each; every pair stands twice, once for
    each of its articles. ``days`` are ordinals, ``NaN`` for unknown ones; ``short`` tells how much an article lacks
    of a full text's words, 0 for nothing and towards 1 for a headline. ``words`` are their vectors.
    """

    starts: np.ndarray
    others: np.ndarray
    values: np.ndarray
    days: np.ndarray
    short: np.ndarray
    words: Vectors

    def aspect(self, name: str) -> sparse.csr_array:
        """Give one aspect as a matrix of all articles."""
        size = len(self.days)
        column = self.values[:, ASPECTS.index(name)]
        return sparse.csr_array((column, self.others, self.starts), shape=(size, size))


def compare_articles(
    signatures: Sequence[Signature], frequencies: Frequencies, day: date | None, granularity: Granularity
) -> Likeness:
    """Compare all articles that are near in time; words count as rare or common as they were on that day."""
    kernel = make_kernel(signatures, granularity)
    words = vectorize_words(signatures, frequencies, day)
    alike = find_similarities(words, kernel, _WORDS_FLOOR)
    drawn = draw_to_neighbours(words, alike)
    pairs = _union(alike, find_similarities(drawn, kernel, _DRAWN_FLOOR))
    lead = _vectorize_lead(signatures, frequencies, day, words)
    names = make_vectors(signatures, [s.names for s in signatures], frequencies.name_rarity, day, NAME_POWER)
    numbers = make_vectors(signatures, [s.numbers for s in signatures], frequencies.word_rarity, day, NAME_POWER)
    matrices = (words, drawn, lead, names, numbers)
    return _measure(pairs, matrices, _mark_neighbours(alike), kernel, signatures)


def vectorize_words(signatures: Sequence[Signature], frequencies: Frequencies, day: date | None) -> Vectors:
    """Give the tf-idf vectors of the words of articles, as rare as they were on that day."""
    return make_vectors(signatures, [s.words for s in signatures], frequencies.word_rarity, day, WORD_POWER)


def _vectorize_lead(
    signatures: Sequence[Signature], frequencies: Frequencies, day: date | None, words: Vectors
) -> Vectors:
    """Give the vectors of headline and first sentence: those of all words, where there are headlines only."""
    if all(signature.lead == signature.words for signature in signatures):
        return words
    return make_vectors(signatures, [s.lead for s in signatures], frequencies.word_rarity, day, WORD_POWER)


def _union(left: sparse.csr_array, right: sparse.csr_array) -> sparse.csr_array:
    """Give a matrix that has an entry wherever one of two has."""
    both = sparse.csr_array(left + right)
    both.sort_indices()
    return both


def _mark_neighbours(alike: sparse.csr_array) -> Vectors:
    """Give a row for each article that marks itself and those most like it."""
    nearest = keep_nearest(alike, _IN_COMMON)
    nearest.data[:] = 1.0
    return scale_rows(sparse.csr_array(nearest + sparse.eye_array(alike.shape[0], format="csr")))


def _measure(
    pairs: sparse.csr_array,
    matrices: Sequence[Vectors],
    neighbours: Vectors,
    kernel: TimeKernel,
    signatures: Sequence[Signature],
) -> Likeness:
    half = sparse.triu(pairs, format="coo")  # each pair once, then mirrored
    rows, others = half.coords
    fading = kernel(rows, others)
    found = {id(matrix): _dot_rows(matrix, rows, others) * fading for matrix in matrices}
    once = [*(found[id(matrix)] for matrix in matrices), _dot_rows(neighbours, rows, others)]
    values = np.stack(once, axis=1)[_mirror(pairs, half)]
    days = np.array([one.day.toordinal() if one.day else np.nan for one in signatures], dtype=float)
    lengths = np.array([len(one.words) for one in signatures])
    short = np.maximum(0, 1 - np.log(1 + lengths) / np.log(1 + _FULL_TEXT))
    return Likeness(starts=pairs.indptr, others=pairs.indices, values=values, days=days, short=short, words=matrices[0])


def _mirror(pairs: sparse.csr_array, half: sparse.coo_array) -> np.ndarray:
    """Give for each entry of a symmetric matrix the place of its pair in the upper half."""
    numbers = sparse.coo_array((np.arange(1, half.nnz + 1), half.coords), shape=pairs.shape)
    whole = sparse.csr_array(numbers + numbers.T)
    whole.sort_indices()
    places: np.ndarray = whole.data - 1
    return places


def _dot_rows(matrix: Vectors, rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Give the dot product of each pair of rows; in slices, which bounds the memory."""
    products, filled = np.zeros(len(rows)), np.diff(matrix.indptr) > 0
    both = np.flatnonzero(filled[rows] & filled[others])  # of names and numbers most articles have none
    for start in range(0, len(both), _SLICE):
        part = both[start : start + _SLICE]
        products[part] = np.asarray(matrix[rows[part]].multiply(matrix[others[part]]).sum(axis=1)).ravel()
    return products


_SLICE = 100_000
