"""What is taken from scikit-learn does what it is taken for."""

from __future__ import annotations

import pytest

from digest.errors import ConfigError
from digest.evaluate.grouping.alone import run_alone
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


def test_work_alone_tells_of_its_own_memory() -> None:
    """80 MB more are 80 MB more, whatever this process has done before."""
    held = bytes(200_000_000)
    few, least = run_alone(bytes, 10)
    many, most = run_alone(_fill, 80_000_000)
    assert (few, many, len(held)) == (bytes(10), 80_000_000, 200_000_000)
    assert 70 < most - least < 120
    assert least < 150


def test_what_goes_wrong_alone_is_told() -> None:
    """As it was raised."""
    with pytest.raises(ConfigError, match="no way"):
        run_alone(_refuse, 1)


def _fill(size: int) -> int:
    return len(b"x" * size)


def _refuse(size: int) -> int:
    raise ConfigError("no way")
