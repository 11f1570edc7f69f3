"""Words as numbers: the places of a form → a year, a month, a weekday, a count, a shift."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from digest.knowledge.dates import DateWords
from digest.text.dates.calendar import shift_day

Places = Mapping[str, str]

_CENTURY = 2000  # of "30/12/22"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The words of the language, the day of the article if known, and whether what is told is still to come."""

    words: DateWords
    base: date | None
    future: bool = False


def parse_month(places: Places, context: Context) -> int:
    """Give 2 for "februari" and for "02"."""
    return int(places["month_number"]) if "month_number" in places else context.words.months[places["month"]]


def parse_year(places: Places) -> int | None:
    """Give the year that stands there in figures."""
    if "short_year" in places:
        return _CENTURY + int(places["short_year"])
    return int(places["year"]) if "year" in places else None


def parse_weekday(places: Places, context: Context) -> int | None:
    """Give 0 for "senin"."""
    return context.words.weekdays[places["weekday"]] if "weekday" in places else None


def parse_shift(places: Places, context: Context) -> int | None:
    """Give -1 for "lalu", 0 for "ini", 1 for "depan"."""
    return context.words.shifts[places["shift"]] if "shift" in places else None


def parse_count(places: Places, context: Context) -> tuple[int, str]:
    """Give (2, "week") for "dua pekan", (1, "week") for "sepekan"."""
    if "single" in places:
        return 1, context.words.single_units[places["single"]]
    return _parse_number(places["number"], context.words), context.words.units[places["unit"]]


def parse_relative_year(places: Places, context: Context) -> int | None:
    """Give the year of "tahun lalu", "setahun silam" or "ini" behind a day, month or season."""
    if context.base is None:
        return None
    if "year_shift" in places:
        return context.base.year + context.words.shifts[places["year_shift"]]
    if "ago" in places:
        count, unit = parse_count(places, context)
        return shift_day(context.base, unit, -count).year
    return context.base.year if parse_shift(places, context) == 0 else None


def _parse_number(text: str, words: DateWords) -> int:
    """Give 25 for "dua puluh lima"."""
    if text.isdecimal():
        return int(text)
    total = 0
    for word in re.split(r"[ -]", text):
        total = max(total, 1) * words.multipliers[word] if word in words.multipliers else total + words.numbers[word]
    return total
