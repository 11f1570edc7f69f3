"""Suggestions that wait, as lines, and when they do not any more."""

from __future__ import annotations

import dataclasses

import pytest

from digest.memory import Suggestion
from digest.write.merging.suggestions import (
    join_suggestions,
    mark_suggestion,
    parse_suggestions,
    still_waits,
    write_suggestions,
)

ONE = Suggestion(place="summary", base="a", hand="b", machine="c", reason="both changed this")


def test_records_are_lines() -> None:
    """And come back."""
    lines = write_suggestions([ONE, ONE])
    assert lines.startswith('{"base": "a", "hand": "b", "machine": "c", "part": "body", "place": "summary", ')
    assert parse_suggestions(lines) == (ONE, ONE)


def test_a_newer_one_takes_the_place_of_the_older() -> None:
    """For the same text of the hand; others stay."""
    other, newer = dataclasses.replace(ONE, hand=""), dataclasses.replace(ONE, machine="d")
    assert join_suggestions([ONE, other, ONE], [newer]) == (newer, other)


@pytest.mark.parametrize("waiting", ["{", '{"a": 1}', "[]"])
def test_records_that_cannot_be_read(waiting: str) -> None:
    """They are an editor's, and not to be overwritten."""
    with pytest.raises(ValueError, match=r"."):
        parse_suggestions(waiting)


def test_a_mark_changes_with_what_the_machine_says() -> None:
    """And not with what it once said, or why."""
    same, new = dataclasses.replace(ONE, base="x", reason="y"), dataclasses.replace(ONE, machine="d")
    assert mark_suggestion("p", ONE) == mark_suggestion("p", same)
    assert len({mark_suggestion("p", ONE), mark_suggestion("q", ONE), mark_suggestion("p", new)}) == 3


@pytest.mark.parametrize(
    ("hand", "machine", "page", "generated", "waits"),
    [
        ("b", "c", {"b"}, {"c"}, True),
        ("b", "c", {"b"}, {"d"}, False),
        ("b", "c", {"b"}, {"b"}, False),
        ("b", "c", {"c"}, {"c"}, False),
        ("b", "c", {"x"}, {"c"}, True),
        ("b", "", {"b"}, set(), True),
        ("", "c", set(), {"c"}, True),
        ("", "c", {"c"}, {"c"}, False),
        ("", "", {"a"}, set(), True),
        ("", "", set(), set(), False),
    ],
)
def test_what_still_waits(hand: str, machine: str, page: set[str], generated: set[str], *, waits: bool) -> None:
    """As long as page and machine differ in just this; what is on no page waits for ever."""
    assert still_waits(dataclasses.replace(ONE, hand=hand, machine=machine), page, generated) is waits
