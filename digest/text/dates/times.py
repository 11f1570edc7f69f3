"""A time with its zone: "23 Februari 2023, 04:05 WIB" → 2023-02-23T04:05+07:00."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from digest.knowledge import Language
from digest.text.dates.calendar import YEARS
from digest.text.dates.spans import find_dates

# Matches "04:05 WIB" and "04.05"; must not match "4.050" or "12.2022".
_CLOCK = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?!\d)(?:\s*(?P<zone>[A-Z]{3,4})\b)?")


def parse_time(text: str, language: Language) -> tuple[datetime, str] | None:
    """Give the time that "23 Februari 2023, 04:05 WIB" names, with its precision ("minute" or "day").

    A time without a known zone is taken as UTC: no other is known. What is in none of ``YEARS`` is no time.
    """
    found = _iso_time(text) or _worded_time(text, language)
    return found if found and found[0].year in YEARS else None


def _worded_time(text: str, language: Language) -> tuple[datetime, str] | None:
    days = [span for span in find_dates(text, language) if span.start == span.end]
    if not days:
        return None
    day = days[0].start
    clock = _CLOCK.search(text, _end_of_day(text, days[0].position, day.year))
    if clock is None:
        return datetime(day.year, day.month, day.day, tzinfo=UTC), "day"
    zone = _zone(language.zones.get(clock["zone"] or "", "+00:00"))
    return datetime(day.year, day.month, day.day, int(clock["hour"]), int(clock["minute"]), tzinfo=zone), "minute"


def _end_of_day(text: str, start: int, year: int) -> int:
    """Give where the figures of the year end: the clock stands after them."""
    place = text.find(f"{year % 100:02}", start)
    return place + 2 if place >= 0 else start


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
