"""One pattern for all dates of a language, built from the forms of its table.

A form such as ``{day} {month}(?: {year})?`` is a regular expression with places for words.
Where it fits, its places are what the words mean something by: ``{"day": "24", "month": "februari"}``.
A place with a digit, ``{day2}``, is a second one of its kind.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from digest.knowledge import Language

# Dates in figures, the same in every language but for the order of day and month.
# Some texts have spaces round the slash.
_DAY_FIRST = r"{day}(?P<mark> ?[/.-] ?){month_number}(?P=mark){year}|{day}/{month_number}/{short_year}"
_MONTH_FIRST = r"{month_number}(?P<mark> ?[/.-] ?){day}(?P=mark){year}|{month_number}/{day}/{short_year}"
_FIGURED = (
    "{figures}",
    r"{year}-{month_number}-{day}",
    r"{year}/{month_number}/{day}",
    "{year}年{month_number}月{day}日",
)

_FIGURES = {
    "day": r"(?:0?[1-9]|[12]\d|3[01])",
    "month_number": r"(?:0?[1-9]|1[0-2])",
    "year": r"(?:1[5-9]|20)\d\d",
    "short_year": r"\d\d",
    "decade": r"(?:1[5-9]|20)\d0",
}
_COUNT = r"\d{1,3}"

# What may not stand before or after: "/24/2", "1.12.2022", "2022.5", "24 Februari-3". Chinese parts no words.
_BEFORE = r"(?<![^\W\u3040-\u9fff])(?<![/-])(?<!\d[.,:-])"
_AFTER = r"(?![^\W\u3040-\u9fff])(?!/)(?![.,:-]\d)"

_REMEMBERED = 256  # sentences: those of one article, whose lead is asked twice

_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"\w+")
_PLACE = re.compile(r"\{([a-z_]+)(\d?)\}")
_CODES = re.compile(r"\\[dwsb]|\{\w+\}|\(\?P<\w+>")  # in a form, what is no word
_APOSTROPHE = ("'", "['’]")  # jum'at, jum’at
_TAILS = ("ago", "recent", "ahead", "later")
_MARK = "mark"
_SILENT = {"to", "before", "clock", "daypart", "aside", "in"}  # words that change no meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Where a form fits: the words of its places, lower case, and the stretch of text."""

    places: Mapping[str, str]
    start: int
    end: int


@functools.lru_cache(maxsize=_REMEMBERED)
def find_fits(text: str, language: Language) -> tuple[Fit, ...]:
    """Give each stretch that a form of the language fits, in order; none overlap."""
    if not _has_trigger(text, language):
        return ()
    pattern, places = _compile(language)
    matches = pattern.finditer(_lower_opening(text, language))
    return tuple(_fit(match, places[form]) for match in matches if (form := match.lastgroup) and form in places)


def any_of(words: Iterable[str]) -> str:
    """Give a pattern for any of some words, the longest first; for none one that never fits."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word).replace(*_APOSTROPHE) for word in ordered)})" if ordered else r"(?!)"


def _fit(match: re.Match[str], places: Mapping[str, str]) -> Fit:
    named = ((name, match[group]) for group, name in places.items())
    found = {name: " ".join(value.casefold().replace("’", "'").split()) for name, value in named if value}
    return Fit(places=found, start=match.start(), end=match.end() - _excess(match.group()))


def _excess(words: str) -> int:
    """Count the marks at the end that belong to the sentence: "24 Feb." closes it, "8/5/2024)" a bracket before."""
    return int(words.endswith(".") or (words.endswith(")") and "(" not in words))


def _lower_opening(text: str, language: Language) -> str:
    """At the start of a sentence "Minggu lalu" is last week, not last Sunday."""
    word = text.partition(" ")[0].casefold()
    return word + text[len(word) :] if word in language.dates.ambiguous and word in language.dates.units else text


def _has_trigger(text: str, language: Language) -> bool:
    """Tell whether a text can hold a date at all: most sentences cannot, and the pattern is slow."""
    return bool(_DIGIT.search(text)) or not _triggers(language).isdisjoint(_WORD.findall(text.casefold()))


@functools.cache
def _triggers(language: Language) -> frozenset[str]:
    """Give the words of which each date without figures has one, the first of several: "musim" of "musim semi"."""
    words = language.dates
    names = [*words.months, *words.weekdays, *words.days, *words.seasons, *words.units, *words.single_units]
    return frozenset(_WORD.findall(name)[0] for name in names)


@functools.cache
def _compile(language: Language) -> tuple[re.Pattern[str], dict[str, dict[str, str]]]:
    """Give the pattern, and by the group of each form the names of the groups inside it."""
    words = language.dates
    figures = _DAY_FIRST if language.date_order == "DMY" else _MONTH_FIRST
    pieces = _pieces(language) | {"figures": f"(?:{figures})"}
    decoys = [f"(?:{_expand(decoy, pieces, f'd{n}', {})})" for n, decoy in enumerate(words.decoys)]
    names = [f"f{number}" for number, _ in enumerate((*words.forms, *_FIGURED))]
    places: dict[str, dict[str, str]] = {name: {} for name in names}
    forms = [
        f"(?P<{name}>{_expand(form, pieces, f'_{name}', places[name])})"
        for name, form in zip(names, (*words.forms, *_FIGURED), strict=True)
    ]
    openings = any_of(_openings(language, pieces))  # looked at first: five times as fast
    pattern = f"{_BEFORE}(?=\\d|{openings})(?:{'|'.join([*decoys, *forms])}){_AFTER}"
    return re.compile(pattern, re.IGNORECASE), places


def _openings(language: Language, pieces: Mapping[str, str]) -> set[str]:
    """Give all words that forms speak of: one of them opens each date that no figure opens."""
    words = language.dates
    spelled = " ".join([*words.forms, *words.decoys, *pieces.values()])
    return {
        *re.findall(r"[^\W\d_]{2,}", _CODES.sub(" ", spelled)),
        *words.numbers,
        *words.single_units,
        *words.before_weekday,
    }


def _expand(form: str, pieces: Mapping[str, str], suffix: str, inside: dict[str, str]) -> str:
    """Put patterns for places, each a group of its own; a piece of the table may hold places again."""

    def put(match: re.Match[str]) -> str:
        name, second = match[1], match[2]
        if not _PLACE.search(pieces[name]) and name not in _SILENT:
            group = f"{name}{second}{suffix}_{len(inside)}"
            inside[group] = name.removeprefix("capital_") + second
            return f"(?P<{group}>{pieces[name]})"
        return _expand(pieces[name], pieces, suffix, inside)

    expanded = _PLACE.sub(put, form)
    return expanded.replace(f"<{_MARK}>", f"<{_MARK}{suffix}>").replace(f"={_MARK})", f"={_MARK}{suffix})")


def _pieces(language: Language) -> dict[str, str]:
    """Give the pattern of each place, from the words of the language."""
    words = language.dates
    vocabularies = {
        "month": words.months,
        "weekday": words.weekdays,
        "unit": words.units,
        "single": words.single_units,
        "shift": words.shifts,
        "year_shift": words.shifts,
        "relative": words.days,
        "season": words.seasons,
        "part": words.parts,
        "quarter": words.ordinals,
        "half": words.ordinals,
    }
    ways = {name: any_of(words.wordings.get(name, ())) for name in (*_TAILS, "to", "eve")}
    return {
        **_FIGURES,
        **{name: any_of(vocabulary) for name, vocabulary in vocabularies.items()},
        **ways,
        "to": rf"(?: ?[-–—] ?| {ways['to']} )",
        "before": any_of(words.before_weekday),
        "number": rf"(?:{_COUNT}|{any_of(words.numbers)}(?:[ -]{any_of(words.numbers)}){{0,3}})",
        "capital_month": _capital(words.months, words.ambiguous),
        "capital_weekday": _capital(words.weekdays, words.ambiguous),
        **words.pieces,
    }


def _capital(names: Iterable[str], ambiguous: frozenset[str]) -> str:
    """Match names, those that are words too only with a capital: "Minggu", never "minggu"."""
    plain = any_of(name for name in names if name not in ambiguous)
    return rf"(?:{plain}|(?-i:{any_of(name.capitalize() for name in names if name in ambiguous)}))"
