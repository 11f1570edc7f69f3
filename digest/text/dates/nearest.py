"""Which year is meant where none is said: "24 Februari" in December 2022 → 2022, "Desember lalu" → 2021."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from digest.text.dates.calendar import Interval
from digest.text.dates.words import Context, Places, parse_shift, parse_weekday

_LEAP_GAP = 9  # years: between 1896 and 1904 no 29 February lies


def nearest_day(month: int, day: int, places: Places, context: Context) -> date | None:
    """Give the day in the year meant: with a weekday beside it, the nearest year that agrees."""
    base, weekday = context.base, parse_weekday(places, context)
    if base is None:
        return None
    days = [_day(year, month, day) for year in range(base.year - 1, base.year + 2)]
    agreeing = [value for value in days if value and value.weekday() == weekday]
    if agreeing:
        return min(agreeing, key=lambda value: abs(value - base))
    year = nearest_year(lambda candidate: (date(candidate, month, day),) * 2, places, context)
    return date(year, month, day) if year else None


def nearest_year(interval_in: Callable[[int], Interval], places: Places, context: Context) -> int | None:
    """Give the year of the latest such interval that has begun; after "lalu" that is over; of a coming one the next."""
    base, shift = context.base, parse_shift(places, context)
    if base is None:
        return None
    direction = int(context.future) if shift is None else shift
    step = 1 if direction > 0 else -1
    for year in range(base.year, base.year + step * _LEAP_GAP, step):
        interval = _interval(interval_in, year)
        if interval and _fits(interval, base, direction):
            return year
    return None


def _fits(interval: Interval, base: date, direction: int) -> bool:
    start, end = interval
    if direction > 0:
        return start > base
    return end < base if direction < 0 else start <= base


def _interval(interval_in: Callable[[int], Interval], year: int) -> Interval | None:
    try:
        return interval_in(year)
    except ValueError:  # 29 February
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 29 February
        return None
