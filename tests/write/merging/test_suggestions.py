"""Suggestions that wait."""

from __future__ import annotations

import dataclasses

import pytest

from digest.write.merging.suggestions import Suggestion, add_suggestions

ONE = Suggestion(place="summary", base="a", hand="b", machine="c", reason="both changed this")


def test_records_are_lines_that_can_be_added_to() -> None:
    """Once each."""
    waiting = add_suggestions("", [ONE])
    assert waiting == '{"base": "a", "hand": "b", "machine": "c", "place": "summary", "reason": "both changed this"}\n'
    assert add_suggestions(waiting, [ONE]) == waiting


def test_a_newer_one_takes_the_place_of_the_older() -> None:
    """For the same text of the hand; others stay."""
    other = dataclasses.replace(ONE, hand="")
    newer = dataclasses.replace(ONE, machine="d")
    assert add_suggestions(add_suggestions("", [ONE, other]), [newer]) == add_suggestions("", [newer, other])


@pytest.mark.parametrize("waiting", ["{", '{"a": 1}', "[]"])
def test_records_that_cannot_be_read(waiting: str) -> None:
    """They are an editor's, and not to be overwritten."""
    with pytest.raises(ValueError, match=r"."):
        add_suggestions(waiting, [ONE])
