"""Suggestions that wait."""

from __future__ import annotations

from digest.check import check_waiting
from digest.memory import Suggestion

ONE = Suggestion(place="summary", base="a", hand="b", machine="c", reason="both changed this")


def test_each_page_has_a_note() -> None:
    """None where nothing waits."""
    found = check_waiting({"b.md": (ONE, ONE), "a.md": (ONE,), "c.md": ()})
    assert [(note.location, note.severity, note.message.partition(";")[0]) for note in found] == [
        ("a.md", "note", "a suggestion waits"),
        ("b.md", "note", "2 suggestions wait"),
    ]
