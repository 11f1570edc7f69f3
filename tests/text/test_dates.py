"""Whole dates and times in a text."""

from __future__ import annotations

import pytest

from digest.knowledge import LANGUAGES
from digest.text.dates import find_dates, parse_date, parse_time
from tests.builders import INDONESIAN


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("pada Jumat (30/12/2022) bahwa", ["2022-12-30"]),
        ("Kamis (8/5/2025)", ["2025-05-08"]),
        ("12 Nopember 2020 dan 7 Pebruari 2019", ["2020-11-12", "2019-02-07"]),
        ("3 Agt 2023", ["2023-08-03"]),
        ("2022-12-30", ["2022-12-30"]),
        ("selama 10 bulan", []),
        ("24 Februari setahun silam", []),
        ("tanggal 99/99/2020", []),
        ("tanggal 2020-13-45", []),
        ("harga 1.500.000", []),
    ],
)
def test_the_dates_in_a_text(text: str, days: list[str]) -> None:
    """Only whole ones, and none made up."""
    assert [found.value.isoformat() for found in find_dates(text, INDONESIAN)] == days


def test_a_found_date_knows_where_it_stands() -> None:
    """Its place gives its text."""
    text = "pada Jumat (30/12/2022) bahwa"
    (found,) = find_dates(text, INDONESIAN)
    assert text[found.start : found.end] == found.text == "30/12/2022"


def test_the_order_of_day_and_month_is_the_languages() -> None:
    """2/3 is March in Indonesian and February in English."""
    days = [parse_date("2/3/2023", LANGUAGES[code]) for code in ("id", "en")]
    assert [day.isoformat() for day in days if day] == ["2023-03-02", "2023-02-03"]


@pytest.mark.parametrize(
    ("text", "time", "precision"),
    [
        ("23 Februari 2023, 04:05 WIB", "2023-02-23T04:05:00+07:00", "minute"),
        ("23 Februari 2023", "2023-02-23T00:00:00+00:00", "day"),
        ("2023-02-23T04:05:00+08:00", "2023-02-23T04:05:00+08:00", "minute"),
        ("2023-02-23T04:05:00", "2023-02-23T04:05:00+00:00", "minute"),
        ("2023-02-23", "2023-02-23T00:00:00+00:00", "day"),
    ],
)
def test_a_time_with_its_zone(text: str, time: str, precision: str) -> None:
    """How exactly it is known is told beside it."""
    parsed = parse_time(text, INDONESIAN)
    assert parsed
    assert (parsed[0].isoformat(), parsed[1]) == (time, precision)


def test_words_without_a_date_are_no_time() -> None:
    """And no error."""
    assert parse_time("kemarin pukul 10.00 WIB", INDONESIAN) is None
