"""What a fit means: ``{"month": "desember", "shift": "lalu"}`` and the day of the article → 1-31 December 2021.

A meaning is an interval, how exactly it is said, and whether a weekday beside it disagrees. What
leans on the day of the article means nothing where that is unknown; nothing is made up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from digest.text.dates.calendar import Interval, find_weekday, interval_of, shift_day, span_months, take_part
from digest.text.dates.nearest import nearest_day, nearest_year
from digest.text.dates.words import (
    Context,
    Places,
    parse_count,
    parse_month,
    parse_relative_year,
    parse_shift,
    parse_weekday,
    parse_year,
)

_DIVISIBLE = {"week", "month", "year"}  # into early, middle and late
_LATE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """An interval and its granularity."""

    start: date
    end: date
    granularity: str
    disagrees: bool = False


Reader = Callable[[Places, Context], Meaning | None]


def read_places(places: Places, context: Context) -> Meaning | None:
    """Give what the places of a form mean together, or ``None`` where they name no day."""
    reader = next((reader for name, reader in _READERS if name in places), None)
    try:
        return reader(places, context) if reader else None
    except (ValueError, OverflowError):  # 31 February; a day before the year 1
        return None


def _read_day_range(places: Places, context: Context) -> Meaning | None:
    """12-15 Januari 2024; 30 Desember-2 Januari: the later end tells the year of the earlier."""
    last = {name.rstrip("2"): word for name, word in places.items() if name.endswith("2")}
    shared = {name: places[name] for name in ("month", "month_number", "year") if name in places and name not in last}
    end = _read_day({**shared, **last}, context)
    if end is None:
        return None
    year, month, day = parse_year(places) or end.start.year, parse_month(places, context), int(places["day"])
    if "year" not in places and (month, day) > (end.start.month, end.start.day):
        year -= 1
    return _span(date(year, month, day), end.start, "day")


def _read_day(places: Places, context: Context) -> Meaning | None:
    """24 Februari 2022; 24 Februari setahun silam; tanggal 5 bulan depan; Rabu (22/2)."""
    if not places.keys() & {"month", "month_number"}:
        month = _read_unit(places, context)
        return _whole(month.start.replace(day=int(places["day"])), "day") if month else None
    year, month_number = parse_year(places) or parse_relative_year(places, context), parse_month(places, context)
    day = int(places["day"])
    value = date(year, month_number, day) if year else nearest_day(month_number, day, places, context)
    if value is None:
        return None
    disagrees = parse_weekday(places, context) not in {None, value.weekday()}
    return Meaning(start=value, end=value, granularity="day", disagrees=disagrees)


def _read_month_range(places: Places, context: Context) -> Meaning | None:
    """Oktober 2023-Februari 2024; Januari-Maret 2024; Juni hingga Agustus."""
    first, last = parse_month(places, context), context.words.months[places["month2"]]
    end_year = int(places["year2"]) if "year2" in places else parse_year(places)
    end_year = end_year or nearest_year(lambda candidate: span_months(candidate, last, 1), places, context)
    if end_year is None:
        return None
    start_year = int(places["year"]) if "year2" in places else end_year - (first > last)
    return _span(span_months(start_year, first, 1)[0], span_months(end_year, last, 1)[1], "month")


def _read_year_range(places: Places, _: Context) -> Meaning | None:
    """Periode 2014-2019."""
    return _span(date(int(places["year"]), 1, 1), date(int(places["year2"]), 12, 31), "year")


def _read_part(places: Places, context: Context) -> Meaning | None:
    """Awal Maret; akhir bulan lalu; pertengahan 2025; akhir pekan depan."""
    part = context.words.parts[places["part"]]
    whole = read_places({name: word for name, word in places.items() if name != "part"}, context)
    if whole is None or whole.granularity not in _DIVISIBLE:
        return None
    if whole.granularity == "week" and part == _LATE:
        return _whole(whole.start, "weekend")
    return _interval(take_part((whole.start, whole.end), whole.granularity, part), "part")


def _read_season(places: Places, context: Context) -> Meaning | None:
    """Musim semi tahun 2023; musim semi mendatang; musim gugur tahun lalu."""
    return _read_months(places, context, context.words.seasons[places["season"]], "season")


def _read_month(places: Places, context: Context) -> Meaning | None:
    """Februari 2022; Desember lalu; Agustus tahun lalu; sejak Juli."""
    return _read_months(places, context, parse_month(places, context), "month")


def _read_months(places: Places, context: Context, month: int, granularity: str) -> Meaning | None:
    count = 3 if granularity == "season" else 1
    year = parse_year(places) or parse_relative_year(places, context)
    year = year or nearest_year(lambda candidate: span_months(candidate, month, count), places, context)
    return _interval(span_months(year, month, count), granularity) if year else None


def _read_weekday(places: Places, context: Context) -> Meaning | None:
    """Pada Rabu; Senin lalu; Kamis pekan depan; malam Minggu, the evening before Sunday."""
    if context.base is None:
        return None
    weekday, shift = (context.words.weekdays[places["weekday"]] - ("eve" in places)) % 7, parse_shift(places, context)
    if "unit" in places or shift == 0:
        week = interval_of(shift_day(context.base, "week", shift or 0), "week")
        return _whole(find_weekday(week[1], weekday, 0), "day")
    return _whole(find_weekday(context.base, weekday, int(context.future) if shift is None else shift), "day")


def _read_relative_day(places: Places, context: Context) -> Meaning | None:
    """Kemarin, lusa, tadi malam."""
    days = context.words.days[places["relative"]]
    return _whole(shift_day(context.base, "day", days), "day") if context.base else None


def _read_count(places: Places, context: Context) -> Meaning | None:
    """Dua hari lalu; sebulan terakhir; sepuluh tahun ke depan."""
    if context.base is None:
        return None
    count, unit = parse_count(places, context)
    if "recent" in places:
        return _span(shift_day(context.base, unit, -count), context.base, unit)
    if "ahead" in places:
        return _span(context.base, shift_day(context.base, unit, count), unit)
    return _whole(shift_day(context.base, unit, count if "later" in places else -count), unit)


def _read_unit(places: Places, context: Context) -> Meaning | None:
    """Minggu lalu, bulan ini, tahun depan; never "hari lalu"."""
    unit, shift = context.words.units[places["unit"]], parse_shift(places, context)
    if context.base is None or shift is None or unit == "day":
        return None
    return _whole(shift_day(context.base, unit, shift), unit)


def _read_quarter(places: Places, context: Context) -> Meaning | None:
    """Kuartal I 2024."""
    number = context.words.ordinals[places["quarter"]]
    return _interval(span_months(int(places["year"]), 3 * number - 2, 3), "quarter")


def _read_half(places: Places, context: Context) -> Meaning | None:
    """Semester II 2024."""
    number = context.words.ordinals[places["half"]]
    return _interval(span_months(int(places["year"]), 6 * number - 5, 6), "half-year")


def _read_decade(places: Places, _: Context) -> Meaning | None:
    """Tahun 1980-an."""
    return _whole(date(int(places["decade"]), 1, 1), "decade")


def _read_year(places: Places, _: Context) -> Meaning | None:
    """Sejak 2019."""
    return _whole(date(int(places["year"]), 1, 1), "year")


# The first whose place is filled reads the form.
_READERS: tuple[tuple[str, Reader], ...] = (
    ("part", _read_part),
    ("day2", _read_day_range),
    ("day", _read_day),
    ("month2", _read_month_range),
    ("year2", _read_year_range),
    ("season", _read_season),
    ("quarter", _read_quarter),
    ("half", _read_half),
    ("decade", _read_decade),
    ("month", _read_month),
    ("weekday", _read_weekday),
    ("relative", _read_relative_day),
    ("number", _read_count),
    ("single", _read_count),
    ("unit", _read_unit),
    ("year", _read_year),
)


def _interval(interval: Interval, granularity: str) -> Meaning:
    return Meaning(start=interval[0], end=interval[1], granularity=granularity)


def _whole(day: date, unit: str) -> Meaning:
    return _interval(interval_of(day, unit), unit)


def _span(start: date, end: date, granularity: str) -> Meaning | None:
    return Meaning(start=start, end=end, granularity=granularity) if start <= end else None
