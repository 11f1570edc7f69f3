"""What CLDR knows of languages, through Babel: names of countries, and how days, lists and numbers are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

_GROUPED = 1_000  # from here on
_DAYS = 20_000  # which a large archive shows again and again


def country_names(language: str) -> Mapping[str, str]:
    """Give the code of each country by its name in a language: "Tiongkok" → "CN"."""
    territories = Locale.parse(language).territories
    return {territories[code]: code for code in sorted(territories) if code.isalpha()}


def city_names() -> frozenset[str]:
    """Give the cities that zones of time are named after: "Asia/Kuala_Lumpur" → "Kuala Lumpur"."""
    return frozenset(zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories"))


@lru_cache
def is_right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left; one that CLDR does not know is not."""
    try:
        return Locale.parse(language).character_order == "right-to-left"
    except (UnknownLocaleError, ValueError):
        return False


def name_language(code: str, language: str) -> str:
    """Give "Inggris" for "en"; of one that CLDR does not know, its code."""
    return str(Locale.parse(language).languages.get(code, code))


@lru_cache(_DAYS)
def write_day(day: date, language: str) -> str:
    """Give "30 Desember 2022"."""
    return format_date(day, "long", locale=language)


@lru_cache(_DAYS)
def write_month(day: date, language: str) -> str:
    """Give "Desember 2022"."""
    return format_date(day, "MMMM y", locale=language)


def write_minute(time: datetime, language: str) -> str:
    """Give "23 Februari 2023 04.05", in the time's own zone."""
    return format_datetime(time, "d MMMM y HH.mm", locale=language)


def write_list(items: Sequence[str], language: str) -> str:
    """Give "Putin, Xi Jinping, dan Moskow"."""
    return format_list(list(items), locale=language)


def write_count(count: int, language: str) -> str:
    """Give "1.143" of 1143; four digits and more are grouped."""
    return str(count) if count < _GROUPED else format_decimal(count, locale=language)


@lru_cache
def plural_form(count: int, language: str) -> str:
    """Give the form in which a language counts so many: "one", "few" …, "other"; CLDR names them."""
    return Locale.parse(language).plural_form(count)


def write_number(number: float, language: str) -> str:
    """Give "0,79"."""
    return format_decimal(number, "0.00", locale=language)


def write_percent(share: float, language: str) -> str:
    """Give "12 %" or "12%" of 0.12."""
    return format_percent(share, locale=language)
