"""What readers were told, as it is remembered."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from digest.memory import State
from digest.model import Change, EventId
from digest.store import load_state, save_state

EVENT = EventId("2022-12-30-xi-8cb8")
EARLY, LATE = datetime(2022, 12, 30, tzinfo=UTC), datetime(2022, 12, 31, tzinfo=UTC)


def test_of_a_change_that_two_branches_met_the_earlier_time_holds(tmp_path: Path) -> None:
    """One record a line, sorted."""
    change = Change(event=EVENT, kind="joined", subject="a1", after="Antara", when=LATE, ground=("a1:f1",))
    save_state(State(changes=(Change(event=EVENT, kind="created", when=EARLY), change)), tmp_path)
    file = tmp_path / "history" / f"{EVENT}.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines == sorted(lines)
    file.write_text("".join([*lines, *(line.replace("-31T", "-30T") for line in lines)]), encoding="utf-8")
    found = load_state(tmp_path).changes
    assert {(one.kind, one.when) for one in found} == {("created", EARLY), ("joined", EARLY)}
    assert len(found) == 2
