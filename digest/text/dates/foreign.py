"""dateparser: dates in words that no table knows, and what it alone makes of any expression.

Only whole dates are trusted to it. Its search takes "selama 10 bulan" for a day; it is here so
that ``digest evaluate dates`` can show that.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import dateparser
from dateparser.date import DateDataParser

from digest.knowledge import Language
from digest.text.dates.calendar import YEARS, Interval, interval_of


def parse_day(text: str, language: Language) -> date | None:
    """Give the day that a whole date names: day, month and year, or ``None``."""
    settings: Any = {**_settings(language), "STRICT_PARSING": True}
    parsed = dateparser.parse(text, languages=[language.code], settings=settings)
    return parsed.date() if parsed and parsed.year in YEARS else None


def parse_any_day(text: str, language: Language) -> date | None:
    """Give the day that a whole date names in any language: "1 maart 2008", or ``None``."""
    wanted: Any = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"]}  # else the clock is asked
    parsed = dateparser.parse(text, settings={**_settings(language), **wanted})
    return parsed.date() if parsed and parsed.year in YEARS else None


def parse_alone(expression: str, language: Language, base: date) -> Interval | None:
    """Give what dateparser makes of one expression, as the day, week, month or year that it says it found."""
    parser = DateDataParser(languages=[language.code], settings=_settings(language, base))
    data = parser.get_date_data(expression)
    if data is None or data.date_obj is None:
        return None
    return interval_of(data.date_obj.date(), data.period if data.period in {"week", "month", "year"} else "day")


def search_alone(text: str, language: Language, base: date) -> list[tuple[str, date]]:
    """Give what dateparser's search finds in a text."""
    from dateparser.search import search_dates

    found = search_dates(text, languages=[language.code], settings=_settings(language, base))
    return [(words, value.date()) for words, value in found or []]


def _settings(language: Language, base: date | None = None) -> Any:
    settings: dict[str, object] = {"DATE_ORDER": language.date_order, "RETURN_AS_TIMEZONE_AWARE": False}
    return settings if base is None else {**settings, "RELATIVE_BASE": datetime(base.year, base.month, base.day)}  # noqa: DTZ001
