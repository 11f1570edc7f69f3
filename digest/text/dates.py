"""Dates in a text: ``pada Jumat (30/12/2022) bahwa`` → 30 December 2022, and where it stands.

Only whole dates (day, month, year) are found here. dateparser reads what the
patterns find: its own search takes "selama 10 bulan" for a date.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

import dateparser

from digest.knowledge import Language

# Matches 30/12/2022, 8.5.2025, 2022-12-30; must not match 1.500.000 or 24/2.
_NUMERIC = r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b"

# Matches 2022年12月30日 anywhere in running text; must not match 12月30日.
_YEAR_FIRST = r"(?<!\d)\d{4}年\d{1,2}月\d{1,2}日"

# Matches "04:05 WIB" and "04.05"; must not match "4.050".
_CLOCK = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?!\d)(?:\s*(?P<zone>[A-Z]{3,4})\b)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A day, the words that name it, and where they stand in the text."""

    value: date
    text: str
    start: int
    end: int


def find_dates(text: str, language: Language) -> list[FoundDate]:
    """Give all whole dates in a text, in order."""
    found = []
    for match in _date_pattern(language).finditer(text):
        value = parse_date(match.group(), language)
        if value:
            found.append(FoundDate(value=value, text=match.group(), start=match.start(), end=match.end()))
    return found


def strip_dates(text: str, language: Language) -> str:
    """Give the text without what looks like a whole date."""
    return _date_pattern(language).sub(" ", text)


@functools.lru_cache(maxsize=4096)
def parse_date(text: str, language: Language) -> date | None:
    """Give the day that a text such as "23 Februari 2023" names, or ``None``."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return _iso_date(text)
    parsed = dateparser.parse(
        text,
        languages=[language.code],
        settings={"DATE_ORDER": language.date_order, "STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False},
    )
    return parsed.date() if parsed else None


def parse_time(text: str, language: Language) -> tuple[datetime, str] | None:
    """Give the time that "23 Februari 2023, 04:05 WIB" names, with its precision ("minute" or "day").

    A time without a known zone is taken as UTC: no other is known.
    """
    iso = _iso_time(text)
    if iso:
        return iso
    days = find_dates(text, language)
    if not days:
        return None
    day = days[0]
    clock = _CLOCK.search(text, day.end)
    if clock is None:
        return datetime(day.value.year, day.value.month, day.value.day, tzinfo=UTC), "day"
    hour, minute = int(clock["hour"]), int(clock["minute"])
    zone = _zone(language.zones.get(clock["zone"] or "", "+00:00"))
    return datetime(day.value.year, day.value.month, day.value.day, hour, minute, tzinfo=zone), "minute"


@functools.cache
def _date_pattern(language: Language) -> re.Pattern[str]:
    months = "|".join(sorted(language.months, key=lambda month: (-len(month), month)))
    day_first = rf"\b\d{{1,2}}\.?(?: de)? (?:{months})\.?(?: del?)? \d{{4}}\b"
    month_first = rf"\b(?:{months})\.? \d{{1,2}}, \d{{4}}\b"
    return re.compile(f"{_NUMERIC}|{_YEAR_FIRST}|{day_first}|{month_first}", re.IGNORECASE)


def _iso_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # a thirteenth month: the text is no date
        return None


def _iso_time(text: str) -> tuple[datetime, str] | None:
    try:
        value = datetime.fromisoformat(text)
    except ValueError:  # not ISO 8601: the caller tries words
        return None
    precision = "minute" if "T" in text or ":" in text else "day"
    return value if value.tzinfo else value.replace(tzinfo=UTC), precision


def _zone(offset: str) -> timezone:
    sign = -1 if offset.startswith("-") else 1
    hours, minutes = offset.lstrip("+-").split(":")
    return timezone(sign * timedelta(hours=int(hours), minutes=int(minutes)))
