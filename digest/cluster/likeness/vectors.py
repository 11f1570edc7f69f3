"""Signatures as vectors: tf-idf, and the same drawn towards their nearest neighbours.

Two headlines of one event may share no word, yet both share words with a third. So each vector takes on some of
its neighbours' words (as expanding a query by its best results does: Rocchio 1971).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

import numpy as np
from scipy import sparse

from digest.cluster.likeness.signatures import Signature

Vectors: TypeAlias = sparse.csr_array  # a row an article, of length one (or zero, where it has no word)

# log(N / df) of each of some words of a language, as of a day.
Rarity: TypeAlias = Callable[[str, Sequence[str], date | None], np.ndarray]

# Exponent of the inverse document frequency: rare words tell events apart more than the logarithm says.
# 1, 1.5 and 2 were tried on six labelled sets.
WORD_POWER = 1.5
NAME_POWER = 1.0

_NEIGHBOURS = 3  # 2, 3, 4, 5, 8 and 10 were tried; few articles of most events exist


def make_vectors(
    signatures: Sequence[Signature], terms: Sequence[Mapping[str, int]], rarity: Rarity, day: date | None, power: float
) -> Vectors:
    """Give the vector of each signature's terms: (1 + log tf) · rarity to a power, rows of length one."""
    vocabulary = sorted({term for row in terms for term in row})
    column_of = {term: number for number, term in enumerate(vocabulary)}
    columns = np.array([column_of[term] for row in terms for term in row], dtype=np.int64)
    counts = np.array([count for row in terms for count in row.values()], dtype=np.float64)
    ends = np.cumsum([0, *(len(row) for row in terms)])
    weights = 1 + np.log(counts)
    for language, rows in _rows_by_language(signatures).items():
        rare = rarity(language, vocabulary, day) ** power
        for row in rows:
            weights[ends[row] : ends[row + 1]] *= rare[columns[ends[row] : ends[row + 1]]]
    matrix = sparse.csr_array((weights, columns, ends), shape=(len(terms), len(vocabulary)))
    matrix.sort_indices()  # sums in a fixed order
    return scale_rows(matrix)


def draw_to_neighbours(vectors: Vectors, similarities: sparse.csr_array) -> Vectors:
    """Give vectors with the words of their nearest neighbours added, as much as these are alike."""
    nearest = keep_nearest(similarities, _NEIGHBOURS)
    return scale_rows(sparse.csr_array(nearest @ vectors + vectors))


def keep_nearest(similarities: sparse.csr_array, number: int) -> sparse.csr_array:
    """Give the matrix with the largest entries of each row only; of equals the first: never by chance."""
    rows = np.repeat(np.arange(similarities.shape[0]), np.diff(similarities.indptr))
    order = np.argsort(rows - similarities.data / 2, kind="stable")  # by row, the largest first: entries are at most 1
    rank = np.arange(len(order)) - similarities.indptr[rows]
    kept = np.sort(order[rank < number])
    values, columns = similarities.data[kept], similarities.indices[kept]
    return sparse.csr_array((values, (rows[kept], columns)), shape=similarities.shape)


def scale_rows(matrix: Vectors) -> Vectors:
    """Give the matrix with each row of length one; an empty row stays empty."""
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    lengths[lengths == 0] = 1
    return sparse.csr_array(sparse.dia_array((1 / lengths[None, :], [0]), shape=(len(lengths),) * 2) @ matrix)


def _rows_by_language(signatures: Sequence[Signature]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = defaultdict(list)
    for number, signature in enumerate(signatures):
        rows[signature.language].append(number)
    return rows
