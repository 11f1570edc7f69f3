"""Intervals of the calendar: a week, a month, a season … as its first and last day.

Weeks run from Monday; seasons are those of the north, winter named after the year in which
it begins; a part of a month is its days 1-10, 11-20 or the rest, of a year four months.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

Interval = tuple[date, date]

_DAYS = {"day": 1, "week": 7, "weekend": 7}
# Those that dates may name: "9999-12-31" and "0001-01-01" stand for no day at all.
YEARS = range(1500, 2100)

_MONTHS = {"month": 1, "year": 12, "decade": 120}


def interval_of(day: date, unit: str) -> Interval:
    """Give the day, week, weekend, month, year or decade that a day belongs to."""
    if unit == "day":
        return day, day
    monday = day - timedelta(days=day.weekday())
    if unit in {"week", "weekend"}:
        return monday + timedelta(days=5 * (unit == "weekend")), monday + timedelta(days=6)
    first = {"month": day.month}.get(unit, 1)
    return span_months(day.year - day.year % 10 if unit == "decade" else day.year, first, _MONTHS[unit])


def span_months(year: int, month: int, count: int) -> Interval:
    """Give the interval of some months from the first of one on."""
    start = date(year, month, 1)
    return start, shift_day(start, "month", count) - timedelta(days=1)


def shift_day(day: date, unit: str, count: int) -> date:
    """Give the day some units later: 31 March less a month is the last of February."""
    if unit in _DAYS:
        return day + timedelta(days=count * _DAYS[unit])
    months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def take_part(interval: Interval, unit: str, part: int) -> Interval:
    """Give the early, middle or late part of a week, month or year."""
    start, end = interval
    if unit == "year":
        return span_months(start.year, 4 * part + 1, 4)
    length = 10 if unit == "month" else 2
    first = start + timedelta(days=length * part)
    return first, end if part == 2 else first + timedelta(days=length - 1)  # noqa: PLR2004


def find_weekday(base: date, weekday: int, direction: int) -> date:
    """Give the day of that name: the latest up to the base (0), before it (-1) or the next after it (1)."""
    if direction > 0:
        return base + timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)
    latest = base - timedelta(days=-direction)
    return latest - timedelta(days=(latest.weekday() - weekday) % 7)
