"""Dates that no table reads, through dateparser: one whole date at a time.

Never its search: that takes "selama 10 bulan" for a day.
"""

from __future__ import annotations

from datetime import date

import dateparser

from digest.knowledge import Language


def parse_day(text: str, language: Language) -> date | None:
    """Give the day that a whole date names: day, month and year, or ``None``."""
    parsed = dateparser.parse(
        text,
        languages=[language.code],
        settings={"DATE_ORDER": language.date_order, "STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False},
    )
    return parsed.date() if parsed else None
