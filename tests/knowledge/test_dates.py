"""The words for dates of each language."""

from __future__ import annotations

import pytest

from digest.knowledge import LANGUAGES
from digest.knowledge.dates import parse_date_words


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_months_and_weekdays_are_numbered(code: str) -> None:
    """All twelve and all seven."""
    words = LANGUAGES[code].dates
    assert set(words.months.values()) >= set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(7))


def test_a_table_may_say_no_more_than_months_and_weekdays() -> None:
    """The first twelve months are in order; what follows is left to dateparser."""
    months = [f"month{number}" for number in range(14)]
    words = parse_date_words({"months": months, "weekdays": ["a"], "weekday_numbers": [0]})
    assert [words.months[name] for name in months] == [*range(1, 13), 0, 0]
    assert words.forms
    assert (words.numbers, words.decoys, words.future) == ({}, (), ())
