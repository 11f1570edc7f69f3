"""What is taken from scikit-learn does what it is taken for."""

from __future__ import annotations

import pytest

from digest.evaluate.grouping.scikit import label_by_density, reduce_vectors, score_adjusted, vectorize_texts


def test_equal_groupings_agree_wholly_and_others_less() -> None:
    """Whatever the groups are called."""
    assert list(score_adjusted(["x", "x", "y", "y"], ["a", "a", "b", "b"])) == pytest.approx([1.0, 1.0])
    assert max(score_adjusted(["x", "y", "x", "y"], ["a", "a", "b", "b"])) < 0.5


def test_texts_become_dense_groups() -> None:
    """Two matters, three times each."""
    texts = [
        "banjir demak rumah",
        "banjir demak air",
        "banjir rumah air demak",
        "harga emas naik",
        "emas naik",
        "harga emas",
    ]
    labels = label_by_density(reduce_vectors(vectorize_texts(texts), 3), 2)
    assert len(set(labels[:3])) == len(set(labels[3:])) == 1
    assert labels[0] != labels[3]
