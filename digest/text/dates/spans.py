"""All dates of a text, each with its words and its place."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from datetime import date

from digest.knowledge import Language
from digest.model import DateSpan
from digest.text.dates.foreign import parse_any_day, parse_day
from digest.text.dates.meaning import Meaning, read_places
from digest.text.dates.patterns import Fit, any_of, find_fits
from digest.text.dates.words import Context

# Between "akan" and the day that it makes a coming one stand few words and no comma.
_FUTURE_REACH = 60  # characters

# Matches "2020-13-45", which is no day for dateparser to mend; must not match "2020".
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")

# Short, with figures in two places: few headlines are, so that dateparser, which is slow, is asked of few.
_LONE_DAY = re.compile(r"(?=.{6,40}$)\D*\d+\D+\d.*")


def find_dates(text: str, language: Language, base: date | None = None) -> list[DateSpan]:
    """Give all dates in a sentence, in order; those that lean on the day of the article only with that base."""
    found = ((fit, _read(fit, text, language, base)) for fit in find_fits(text, language))
    return [_span(fit, meaning, text) for fit, meaning in found if meaning]


def strip_dates(text: str, language: Language) -> str:
    """Give the text without its dates that need no base."""
    return _cut(text, find_dates(text, language))


def strip_found_dates(text: str, spans: Iterable[DateSpan], language: Language) -> str:
    """Give the same, of a text whose dates were found with a base: much faster."""
    return _cut(text, [span for span in spans if _needs_no_base(span.text, language)])


@functools.lru_cache(maxsize=4096)
def _needs_no_base(words: str, language: Language) -> bool:
    return bool(find_dates(words, language))


def _cut(text: str, spans: Iterable[DateSpan]) -> str:
    pieces, end = [], 0
    for span in spans:
        pieces.append(text[end : span.position])
        end = span.position + len(span.text)
    return " ".join([*pieces, text[end:]])


@functools.lru_cache(maxsize=4096)
def parse_date(text: str, language: Language) -> date | None:
    """Give the day that a text such as "23 Februari 2023" names, or ``None``."""
    spans = find_dates(text, language)
    if not spans:
        return None if _ISO.fullmatch(text) else parse_day(text, language)
    is_day = len(spans) == 1 and spans[0].granularity == "day" and spans[0].start == spans[0].end
    return spans[0].start if is_day else None


def parse_lone_day(line: str, language: Language) -> date | None:
    """Give the day that is all a line says, in whatever language the month is named; ``None`` where it says more."""
    if not _LONE_DAY.fullmatch(line):
        return None
    spans = [span for span in find_dates(line, language) if span.text == line and span.start == span.end]
    return spans[0].start if spans else parse_any_day(line, language)


def _read(fit: Fit, text: str, language: Language, base: date | None) -> Meaning | None:
    """Give what a fit means; a whole date in words that no table knows is dateparser's."""
    places = fit.places
    if places.get("month") and not language.dates.months[places["month"]]:
        day = parse_day(text[fit.start : fit.end], language) if "day" in places and "year" in places else None
        return Meaning(start=day, end=day, granularity="day") if day else None
    future = base is not None and bool(_future(language).search(text[max(0, fit.start - _FUTURE_REACH) : fit.start]))
    return read_places(places, Context(words=language.dates, base=base, future=future))


@functools.cache
def _future(language: Language) -> re.Pattern[str]:
    """Match "Dewan akan bersidang pada " before a day; not "akan tiba, katanya pada "."""
    return re.compile(rf"\b{any_of(language.dates.future)}\b[^,.;:!?]*$", re.IGNORECASE)


def _span(fit: Fit, meaning: Meaning, text: str) -> DateSpan:
    return DateSpan(
        start=meaning.start,
        end=meaning.end,
        granularity=meaning.granularity,
        text=text[fit.start : fit.end],
        position=fit.start,
        disagrees=meaning.disagrees,
    )
