"""Vectors: rare words weigh most, and neighbours lend their words."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from digest.cluster.likeness import vectorize_words
from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.vectors import Vectors, draw_to_neighbours
from tests.builders import make_signature_of


def _make_vectors(*texts: str) -> Vectors:
    signatures = [make_signature_of(text, name=str(number)) for number, text in enumerate(texts)]
    frequencies = Frequencies()
    frequencies.add(signatures)
    return vectorize_words(signatures, frequencies, None)


def test_rows_are_of_length_one() -> None:
    """Or of length zero where an article has no word."""
    vectors = _make_vectors("gempa besar", "")
    assert np.asarray(vectors.multiply(vectors).sum(axis=1)).ravel() == pytest.approx([1.0, 0.0])


def test_a_word_of_every_article_weighs_less() -> None:
    """Columns are the words in order: banjir, besar, gempa."""
    first, _ = _make_vectors("gempa besar", "gempa banjir").toarray()
    assert first[0] == 0
    assert first[2] < first[1]


def test_neighbours_lend_their_words() -> None:
    """Two articles that share no word become alike by the one between them."""
    vectors = _make_vectors("a b", "b c", "c d")
    between = sparse.csr_array([[0, 0.5, 0], [0.5, 0, 0.5], [0, 0.5, 0]])
    drawn = draw_to_neighbours(vectors, between)
    assert (vectors @ vectors.T).toarray()[0, 2] == 0
    assert (drawn @ drawn.T).toarray()[0, 2] > 0.1


def test_only_the_nearest_lend() -> None:
    """The fourth neighbour does not."""
    alike = np.zeros((5, 5))
    alike[0] = [0, 0.9, 0.8, 0.7, 0.6]
    drawn = draw_to_neighbours(_make_vectors(*"abcde"), sparse.csr_array(alike)).toarray()[0]
    assert (drawn > 0).tolist() == [True, True, True, True, False]
