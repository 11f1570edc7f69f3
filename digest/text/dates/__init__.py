"""When?  A text, its language, the day of its article → days and times

``sejak 24 Februari setahun silam`` in an article of 23 February 2023 → 24 February 2022. A date is
an interval and how exactly it is said: "Februari 2022" is a month, never its first day.

Forms of the language's table find it (patterns.py), what they mean reckons from the day of the
article (meaning.py, nearest.py, calendar.py); dateparser helps with words no table knows (foreign.py).
"""

from __future__ import annotations

from digest.text.dates.calendar import YEARS
from digest.text.dates.foreign import parse_alone, search_alone
from digest.text.dates.spans import find_dates, parse_date, parse_lone_day, strip_dates, strip_found_dates
from digest.text.dates.times import parse_time

__all__ = [
    "YEARS",
    "find_dates",
    "parse_alone",
    "parse_date",
    "parse_lone_day",
    "parse_time",
    "search_alone",
    "strip_dates",
    "strip_found_dates",
]
