"""Numbers in a text: ``tiga puluh satu ribu`` → 31000, ``Rp1,2 triliun`` → 1.2e12 IDR, ``ke-12`` → 12th.

What they count is for ``extract/said/figures.py`` to say.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from digest.knowledge import Language

_HUNDRED = 100  # "seratus" and above stand for themselves, "dua" waits for its "puluh"
_GROUP = 1000  # "ribu" and above multiply all that was said since the last of them

# Digits that are no part of a word, a date or a code: not in "RCV123V", "16/1", "i9-7920X", "2016/17".
_BEFORE = r"(?<![\w/])(?<!\d[.,:])(?<![^\W\d]-)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number as it stands.

    ``unit`` is a measure or a currency; ``several`` tells that it is so many times its value ("puluhan").
    """

    value: float
    start: int
    end: int
    unit: str = ""
    ordinal: bool = False
    several: bool = False
    in_words: bool = False


def find_numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Give the numbers of a text in order; ordinals and amounts, with their units."""
    if not language.figures:
        return ()
    ordinals = [_ordinal(match, language) for match in _ordinals(language).finditer(text)]
    amounts = (
        _amount(match, language)
        for match in _amounts(language).finditer(text)
        if not any(ordinal.start < match.end() and match.start() < ordinal.end for ordinal in ordinals)
    )
    found = (number for number in (*ordinals, *amounts) if math.isfinite(number.value))  # no endless row of digits
    return tuple(sorted(found, key=lambda number: number.start))


def parse_number(text: str, language: Language) -> float:
    """Give the value of digits or number words with their magnitudes: "2,5 juta", "seratus dua puluh lima"."""
    table = language.figures
    total = below = unit = 0.0
    for word in text.casefold().replace("-", " ").split():
        scale = table["scales"].get(word)
        if word in table["teens"]:
            unit += 10
        elif word in table["fractions"]:
            unit *= table["fractions"][word]
        elif scale is None and word[0].isdigit():
            unit += _digits(word, table["decimal"])
        elif scale is None:
            value = {**table["words"], **table["several"]}.get(word, 0)
            below, unit = (below + value, unit) if value >= _HUNDRED else (below, unit + value)
        elif scale < _GROUP:
            below, unit = below + (unit or 1) * scale, 0.0
        else:
            total, below, unit = total + (below + unit or 1) * scale, 0.0, 0.0
    return round(total + below + unit, 6)


def _digits(text: str, decimal: str) -> float:
    """Read "1.500" and "2,5"; where a group has not three digits, its mark is the other one: "4.0"."""
    group = "." if decimal == "," else ","
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", text):
        text = text.replace(group, "")
    whole, _, rest = re.split(r"([.,])(?=[^.,]*$)", text) if re.search("[.,]", text) else (text, "", "0")
    return float(re.sub("[.,]", "", whole) + "." + rest)


def _ordinal(match: re.Match[str], language: Language) -> Number:
    word = match["word"]
    value = float(match["ordinal"] or language.figures["ordinals"][" ".join((word or "").casefold().split())])
    return Number(value=value, start=match.start(), end=match.end(), ordinal=True, in_words=bool(word))


def _amount(match: re.Match[str], language: Language) -> Number:
    value = parse_number(match["number"], language) * (-1 if match["minus"] else 1)
    unit = _unit_names(language, "currencies").get((match["currency"] or "").casefold().rstrip(". "), "")
    unit = unit or _unit_names(language, "units").get((match["unit"] or "").casefold(), "")
    first = match["number"].split()[0].casefold()
    several = first in language.figures["several"]
    in_words = not first[0].isdigit()
    return Number(value=value, start=match.start(), end=match.end(), unit=unit, several=several, in_words=in_words)


@functools.cache
def _unit_names(language: Language, table: str) -> Mapping[str, str]:
    return {word: unit for unit, words in language.figures[table].items() for word in words}


@functools.cache
def _ordinals(language: Language) -> re.Pattern[str]:
    table = language.figures
    return re.compile(rf"\b(?:{table['ordinal_number']}|(?P<word>{_any(table['ordinals'])}))\b", re.IGNORECASE)


@functools.cache
def _amounts(language: Language) -> re.Pattern[str]:
    """Match "Rp1,2 triliun", "US$ 45,63 juta", "dua belas", "puluhan ribu", "25%", "3,5-milimeter"."""
    table = language.figures
    digits = r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
    whole, parts = {**table["words"], **table["several"]}, (*table["teens"], *table["scales"], *table["fractions"])
    more = rf"(?:[ -](?:{_any((*whole, *parts))})\b)*"
    in_digits = rf"{_BEFORE}(?:{digits})(?![\d]|[.,]\d)(?: (?:{_any(table['scales'])})\b)*"
    in_words = rf"\b(?:{_any(whole)})\b{more}(?!-[^\W\d])"
    number = rf"(?P<number>{in_digits}|{in_words})"
    currency = rf"(?P<currency>{_any(_unit_names(language, 'currencies'))})\.? ?"
    after = rf"(?:[ -]?(?P<unit>{_any(_unit_names(language, 'units'))})(?!\w)|(?![^\W\d_]))"
    minus = rf"(?P<minus>(?:{_any(table['minus'])}) )"
    signs = "|".join(rf"(?<={re.escape(sign)})" for sign in _unit_names(language, "currencies"))
    prefixed = rf"(?<!\w){currency}"
    body = number.replace(_BEFORE, rf"(?:{signs}|{_BEFORE})")
    return re.compile(rf"(?:{prefixed}|{minus})?{body}{after}", re.IGNORECASE)


def iter_words(text: str) -> Iterator[re.Match[str]]:
    """Give the words of a text with their places."""
    return re.finditer(r"[^\W_]+(?:[-’'][^\W_]+)*", text)


def _any(words: Mapping[str, object] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"
