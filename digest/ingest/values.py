"""One value of foreign data: whatever JSON, Parquet, a feed or a page gives → text, names, a time.

``1672390800`` and ``"Fri, 30 Dec 2022 09:00:00 GMT"`` → ``"2022-12-30T09:00:00+00:00"``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from digest.knowledge import language_of
from digest.text.dates import YEARS, parse_time

_LONGEST_FIELD = 2_000  # characters of a headline, an address, a name; none real is longer
_MOST_NAMES = 50  # authors of one article

_SURROGATE = re.compile("[\ud800-\udfff]")

# Seconds or milliseconds since 1970, in the years 1990 to 2100; must not match a year or 20221230.
_SECONDS = re.compile(r"(?P<seconds>[6-9]\d{8}|[1-3]\d{9})(?:\.\d+|(?P<milli>\d{3}))?")
# "20221230" and "20221230150400"; must not match 1672390800.
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(\d\d)?)?")
# "2022-12-30 15:04:00 +0700" and "2022/12/30 15:04": nearly ISO 8601.
_NEARLY_ISO = re.compile(
    r"(\d{4})[-/](\d\d)[-/](\d\d)[T ]+(\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?([+-]\d\d:?\d\d|Z)?(?: ?UTC)?"
)
# "Fri, 30 Dec 2022 09:00:00 GMT"; not "Rabu, 1 Feb 2023 10:00 WIB", whose zone mail does not know.
_MAIL = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{2,4} [\d:]+ (?:[+-]\d{4}|GMT|UTC?|[ECMP][SD]T|Z)")


def text_of(value: Any) -> str | None:
    """Give a value as one line of text, or ``None`` where it is none: entities unescaped, no lone surrogate."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@value")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = " ".join(clean_text(html.unescape(str(value))[: _LONGEST_FIELD + 1]).split())
    return text if text and len(text) <= _LONGEST_FIELD else None


def clean_text(text: str) -> str:
    """Give the text without lone surrogates, which no file can hold."""
    try:
        text.encode()  # a tenth of the time that looking for them takes
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def names_of(value: Any) -> tuple[str, ...]:
    """Give a value as names: a list, a mapping with a name, "A, B" or "A dan B" are all the same."""
    if isinstance(value, str):
        value = re.split(r"\s*[,;]\s*|\s+(?:and|dan)\s+", value)
    values = value if isinstance(value, list | tuple) else [value]
    names = (text_of(one) for one in values[:_MOST_NAMES])
    return tuple(dict.fromkeys(name for name in names if name))


def time_of(value: Any, language: str | None = None) -> str | None:
    """Give a time as ISO 8601, or ``None`` where the value is no whole date, or of no year that news have."""
    text = text_of(value.isoformat() if isinstance(value, datetime) else value)
    if text is None:
        return None
    time = _epoch_time(text) or _iso_time(text) or _mail_time(text) or _worded_time(text, language)
    return time if time and int(time[:4]) in YEARS else None


def _epoch_time(text: str) -> str | None:
    match = _SECONDS.fullmatch(text)
    return datetime.fromtimestamp(int(match["seconds"]), tz=UTC).isoformat() if match else None


def _iso_time(text: str) -> str | None:
    compact, nearly = _COMPACT.fullmatch(text), _NEARLY_ISO.fullmatch(text)
    if compact:
        year, month, day, hour, minute, second = compact.groups()
        text = f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second or '00'}" if hour else "")
    elif nearly:
        year, month, day, clock, zone = nearly.groups()
        text = f"{year}-{month}-{day}T{clock}{zone or ''}"
    try:
        value = datetime.fromisoformat(text)
    except ValueError:  # in words, then
        return None
    return text if len(text) == len("2022-12-30") else value.isoformat()


def _mail_time(text: str) -> str | None:
    """Read the time of a feed or a mail: "Fri, 30 Dec 2022 09:00:00 GMT"."""
    if not _MAIL.fullmatch(text):
        return None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, OverflowError):  # the 32nd, or the year 99999
        return None


def _worded_time(text: str, language: str | None) -> str | None:
    for code in dict.fromkeys((language or "id", "id", "en")):
        found = parse_time(text, language_of(code))
        if found:
            value, precision = found
            return value.date().isoformat() if precision == "day" else value.isoformat()
    return None
