"""Intervals of the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from digest.text.dates.calendar import YEARS, interval_of


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        ("day", date(2022, 12, 30), date(2022, 12, 30)),
        ("week", date(2022, 12, 26), date(2023, 1, 1)),
        ("month", date(2022, 12, 1), date(2022, 12, 31)),
        ("decade", date(2020, 1, 1), date(2029, 12, 31)),
    ],
)
def test_the_interval_of_a_day(unit: str, first: date, last: date) -> None:
    """Its first and its last day; weeks run from Monday."""
    assert interval_of(date(2022, 12, 30), unit) == (first, last)


def test_the_ends_of_the_calendar_are_out_of_it() -> None:
    """So that a day before or after a named one is always a day."""
    assert not {date.min.year, date.max.year} & set(YEARS)
