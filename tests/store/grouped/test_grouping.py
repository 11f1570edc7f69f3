"""The way in which articles were grouped."""

from __future__ import annotations

from pathlib import Path

from digest.store.grouped.grouping import load_grouping, save_grouping


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    """And nothing where two branches grouped in two ways: then all is grouped anew."""
    assert load_grouping(tmp_path) == ""
    save_grouping("", tmp_path)
    assert not list(tmp_path.iterdir())
    save_grouping("event 1234", tmp_path)
    assert load_grouping(tmp_path) == "event 1234"
    (tmp_path / "grouping.txt").write_text("event 1234\nevent 5678\n", encoding="utf-8")
    assert load_grouping(tmp_path) == ""
