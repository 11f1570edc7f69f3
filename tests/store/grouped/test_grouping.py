"""The way in which articles were grouped."""

from __future__ import annotations

from pathlib import Path

from digest.memory import State
from digest.store import save_state
from digest.store.grouped.grouping import load_grouping


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    """And nothing where two branches grouped in two ways: then all is grouped anew."""
    path = tmp_path / "grouping.txt"
    assert load_grouping(path) == ""
    save_state(State(), tmp_path)
    assert not path.exists()
    save_state(State(grouping="event 1234"), tmp_path)
    assert load_grouping(path) == "event 1234"
    path.write_text("event 1234\nevent 5678\n", encoding="utf-8")
    assert load_grouping(path) == ""
