"""What is remembered of the desk's work, where two branches of git met."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.errors import StateError
from digest.store import load_state

EVENT = "2022-12-30-xi-8cb8"


@pytest.mark.parametrize("name", ["places.jsonl", "struck.jsonl", "decided.jsonl", f"history/{EVENT}.jsonl"])
def test_a_line_may_stand_twice_and_a_broken_one_is_named(tmp_path: Path, name: str) -> None:
    """Git keeps the lines of both branches."""
    line = '{"id": "a", "page": "b", "kind": "created"}\n'
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(line * 2, encoding="utf-8")
    load_state(tmp_path)
    (tmp_path / name).write_text(line + "{}\n", encoding="utf-8")
    with pytest.raises(StateError, match="line 2 cannot be read"):
        load_state(tmp_path)
