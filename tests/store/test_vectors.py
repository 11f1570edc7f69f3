"""Vectors are kept between builds, and only those that were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from digest.store import remember_vectors


class Counting:
    """An encoder that makes a vector of a text's length, and remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        """Give a row for each text."""
        self.given += texts
        return np.array([[len(text), 1] for text in texts], dtype=np.float16).reshape(len(texts), 2)


def _run(file: Path, *texts: str) -> tuple[list[str], list[float]]:
    """One build: what was encoded, and what came back."""
    counting = Counting()
    with remember_vectors(counting, file) as encode:
        rows = encode(texts)
    return counting.given, rows[:, 0].tolist()


def test_a_text_is_encoded_once(tmp_path: Path) -> None:
    """Within a build and between builds."""
    file = tmp_path / "cache" / "vectors.npz"
    assert _run(file, "a", "bb", "a") == (["a", "bb"], [1, 2, 1])
    assert _run(file, "bb", "ccc") == (["ccc"], [2, 3])


def test_what_no_build_asks_for_any_more_goes(tmp_path: Path) -> None:
    """So that the cache does not grow for ever; a build that asks for nothing leaves it."""
    file = tmp_path / "vectors.npz"
    _run(file, "a", "bb")
    _run(file, "bb")
    _run(file)
    assert _run(file, "bb", "a") == (["a"], [2, 1])


def test_equal_texts_make_equal_bytes(tmp_path: Path) -> None:
    """In whatever order they were asked for."""
    _run(tmp_path / "one", "a", "bb")
    _run(tmp_path / "two", "bb", "a")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_half_a_file_counts_as_none(tmp_path: Path) -> None:
    """It is a cache: the texts are encoded again."""
    file = tmp_path / "vectors.npz"
    _run(file, "a")
    file.write_bytes(file.read_bytes()[:40])
    assert _run(file, "a") == (["a"], [1])
