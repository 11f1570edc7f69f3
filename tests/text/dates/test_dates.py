"""Times and intervals, and what dateparser alone makes of words."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from digest.knowledge import LANGUAGES, language_of
from digest.knowledge.dates import parse_date_words
from digest.text.dates import find_dates, parse_alone, parse_date, parse_lone_day, parse_time, search_alone
from digest.text.dates.calendar import find_weekday, interval_of, shift_day, take_part
from tests.builders import INDONESIAN

MONTHS = (
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
)

# German, as a table that says no more than months and weekdays; "Jänner" has no number there.
GERMAN = dataclasses.replace(
    INDONESIAN,
    code="de",
    dates=parse_date_words(
        {
            "months": [*MONTHS, "jänner"],
            "weekdays": ["freitag"],
            "weekday_numbers": [4],
        }
    ),
)


@pytest.mark.parametrize(
    ("text", "time", "precision"),
    [
        ("23 Februari 2023, 04:05 WIB", "2023-02-23T04:05:00+07:00", "minute"),
        ("Selasa, 24/12/2019 16:38 WITA", "2019-12-24T16:38:00+08:00", "minute"),
        ("8 Agustus 2023 | 10.15 WIT", "2023-08-08T10:15:00+09:00", "minute"),
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


@pytest.mark.parametrize("text", ["kemarin pukul 10.00 WIB", "Februari 2023, 04:05 WIB", "tadi"])
def test_words_without_a_day_are_no_time(text: str) -> None:
    """And no error; a month is no day."""
    assert parse_time(text, INDONESIAN) is None


@pytest.mark.parametrize(
    "text",
    ["9999-12-31T23:59:59-12:00", "9999-12-31", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+07:00", "2222-11-21"],
)
def test_what_stands_for_no_time_is_none(text: str) -> None:
    """Programs write the ends of the calendar where they know no time."""
    assert parse_time(text, INDONESIAN) is None
    assert parse_date(text, INDONESIAN) is None


def test_the_order_of_day_and_month_is_the_languages() -> None:
    """2/3 is March in Indonesian and February in English."""
    days = [parse_date("2/3/2023", LANGUAGES[code]) for code in ("id", "en")]
    assert [day.isoformat() for day in days if day] == ["2023-03-02", "2023-02-03"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Freitag, 30. Dezember 2022", "2022-12-30"),
        ("30. Dezember 2022", "2022-12-30"),
        ("am 3. Jänner 2023", "2023-01-03"),
        ("Dezember 2022", "2022-12-01"),
    ],
)
def test_a_language_without_forms_has_whole_dates(text: str, day: str) -> None:
    """And dateparser knows the month that its table gives no number."""
    assert [span.start.isoformat() for span in find_dates(text, GERMAN)] == [day]


def test_dateparser_alone_makes_up_days() -> None:
    """A duration becomes a day: why its search is never used on a text."""
    base = date(2022, 12, 30)
    assert parse_alone("30/12/2022", INDONESIAN, base) == (base, base)
    assert parse_alone("minggu lalu", INDONESIAN, base) is None
    assert search_alone("berlangsung selama 10 bulan", INDONESIAN, base) == [("10 bulan", date(2022, 2, 28))]


def test_intervals_of_the_calendar() -> None:
    """Weeks run from Monday, a decade ten years; a month has its own length."""
    day = date(2024, 2, 29)
    named = {unit: tuple(map(str, interval_of(day, unit))) for unit in ("week", "weekend", "month", "decade")}
    assert named == {
        "week": ("2024-02-26", "2024-03-03"),
        "weekend": ("2024-03-02", "2024-03-03"),
        "month": ("2024-02-01", "2024-02-29"),
        "decade": ("2020-01-01", "2029-12-31"),
    }
    assert shift_day(date(2024, 3, 31), "month", -1) == day
    assert take_part(interval_of(day, "month"), "month", 2) == (date(2024, 2, 21), day)
    assert [find_weekday(day, 3, direction).day for direction in (-1, 0, 1)] == [22, 29, 7]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("id", "Sabtu, 1 Maret 2008"),
        ("en", "March 01, 2008"),
        ("es", "1 de marzo del 2008"),
        ("nl", "01-Mar-08"),
        ("it", "1 marzo 2008"),
        ("zh", "2008年3月1日"),
        ("ar", "1 مارس 2008"),
    ],
)
def test_a_line_that_is_a_day(language: str, line: str) -> None:
    """Also in languages that have no table."""
    assert parse_lone_day(line, language_of(language)) == date(2008, 3, 1)


@pytest.mark.parametrize(
    "line", ["Pemilu 14 Februari 2024", "Korban 12 dari 2024", "kemarin, 10.00", "Maret 2008", "3"]
)
def test_a_line_that_says_more_or_less_is_no_day(line: str) -> None:
    """Nothing is reckoned from the day on which it is read."""
    assert parse_lone_day(line, INDONESIAN) is None
