"""What editors wanted is remembered, one tie a line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from digest.errors import StateError
from digest.model import ArticleId, Ties
from digest.store.grouped.wanted import files_of_overrides, files_of_ties, load_overrides, load_ties

A, B, C = map(ArticleId, "abc")


def _save(folder: Path, files: Mapping[str, str | None]) -> None:
    for name, text in files.items():
        (folder / name).write_text(text or "", encoding="utf-8")


def test_ties_are_kept_and_those_of_two_branches_joined(tmp_path: Path) -> None:
    """Git keeps the lines of both."""
    path = tmp_path / "ties.jsonl"
    ties = Ties(together=((A, B), (B, C)), apart=((A, C),))
    _save(tmp_path, files_of_ties(ties, path))
    assert load_ties(path) == ties
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    assert load_ties(path) == ties
    _save(tmp_path, files_of_ties(Ties(), path))
    assert load_ties(path) == Ties()


def test_nothing_wanted_leaves_no_file(tmp_path: Path) -> None:
    """A site without wishes has none of this in its state."""
    _save(tmp_path, files_of_ties(Ties(), tmp_path / "ties.jsonl"))
    _save(tmp_path, files_of_overrides("", tmp_path))
    assert list(tmp_path.iterdir()) == []
    assert load_overrides(tmp_path) == ""


def test_a_line_that_is_no_tie_is_refused(tmp_path: Path) -> None:
    """By its line."""
    (tmp_path / "ties.jsonl").write_text('{"id": "near a b"}\n', encoding="utf-8")
    with pytest.raises(StateError, match=r"line 1 cannot be read \(a tie must be a kind and two articles\)"):
        load_ties(tmp_path / "ties.jsonl")
