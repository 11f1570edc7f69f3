"""How a language says when: the ``[dates]`` of its table → :class:`DateWords`.

All but months and weekdays may be left out: a language without ``forms`` gets those below,
which find whole dates and weekdays. The Indonesian table explains each key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# "Freitag, 30. Dezember 2022", "24 de febrero de 2022", "December 30, 2022", "el viernes"; never a bare "May".
_DEFAULT_FORMS = (
    r"(?:(?:{before} )?{weekday},? (?:\(|den |dem |the |el )?)?{day}\.?(?: de)? {month}\.?(?:(?: del?|,)? {year})?",
    r"(?:(?:{before} )?{weekday},? )?{month}\.? {day}(?:,? {year})?",
    r"{month}\.?(?: de)? {year}",
    r"{before} ?{weekday}",
    r"{month_number}月{day}日",
)


# Compared by identity, as the language that it belongs to.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateWords:
    """Words by what they count or mean, lower case; ``forms`` say how they combine."""

    months: Mapping[str, int]  # 0 where only dateparser knows which
    weekdays: Mapping[str, int]  # Monday is 0
    before_weekday: tuple[str, ...]
    numbers: Mapping[str, int]
    multipliers: Mapping[str, int]  # of numbers: "puluh": 10
    units: Mapping[str, str]  # "pekan": week
    single_units: Mapping[str, str]  # "sepekan": one week
    shifts: Mapping[str, int]  # "lalu": -1
    days: Mapping[str, int]  # "lusa": 2
    seasons: Mapping[str, int]  # the month in which it begins
    parts: Mapping[str, int]  # "awal": 0, "pertengahan": 1, "akhir": 2
    ordinals: Mapping[str, int]  # of quarters and halves: "iii": 3
    wordings: Mapping[str, tuple[str, ...]]  # ways to say "ago", "recent", "ahead", "later", "eve", "to"
    future: tuple[str, ...]  # before a bare day: the next one is meant
    background: re.Pattern[str]  # up to a day: it is one of what went before, not of the event
    ambiguous: frozenset[str]  # names only where written with a capital: "Minggu", "May"
    pieces: Mapping[str, str]  # parts that several forms share
    forms: tuple[str, ...]
    decoys: tuple[str, ...]  # look like dates and are none


def parse_date_words(table: Mapping[str, Any]) -> DateWords:
    """Give what the ``[dates]`` of a language's table says."""
    months = table["months"]
    numbers = table.get("month_numbers") or [*range(1, 13), *(0 for _ in months[12:])]
    return DateWords(
        months=dict(zip(months, numbers, strict=True)),
        weekdays=dict(zip(table["weekdays"], table["weekday_numbers"], strict=True)),
        before_weekday=tuple(table.get("before_weekday", ())),
        numbers=table.get("numbers", {}),
        multipliers=table.get("multipliers", {}),
        units=table.get("units", {}),
        single_units=table.get("single_units", {}),
        shifts=table.get("shifts", {}),
        days=table.get("days", {}),
        seasons=table.get("seasons", {}),
        parts=table.get("parts", {}),
        ordinals=table.get("ordinals", {}),
        wordings={name: tuple(words) for name, words in table.get("wordings", {}).items()},
        future=tuple(table.get("future", ())),
        background=re.compile(rf"(?:{'|'.join(table.get('background', ['(?!)']))})$", re.IGNORECASE),
        ambiguous=frozenset(table.get("ambiguous", ())),
        pieces=table.get("pieces", {}),
        forms=tuple(table.get("forms", _DEFAULT_FORMS)),
        decoys=tuple(table.get("decoys", ())),
    )
