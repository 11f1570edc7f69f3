"""Where the forms of a language's table fit."""

from __future__ import annotations

import re

import pytest

from digest.knowledge import LANGUAGES
from digest.text.dates.patterns import any_of, find_fits
from tests.builders import INDONESIAN


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("pada 24 Februari setahun silam", [{"day": "24", "month": "februari", "single": "setahun", "ago": "silam"}]),
        ("Jum’at, 5 Mei 2023", [{"weekday": "jum'at", "day": "5", "month": "mei", "year": "2023"}]),
        ("dua  pekan terakhir", []),
        ("dua pekan terakhir", [{"number": "dua", "unit": "pekan", "recent": "terakhir"}]),
        ("3/4/2023", [{"day": "3", "month_number": "4", "year": "2023"}]),
        ("13/24/2023", []),
        ("Gerakan 30 September", []),
    ],
)
def test_the_places_of_a_form_are_filled(text: str, places: list[dict[str, str]]) -> None:
    """In lower case, a curly apostrophe made straight; what looks like a date and is a name fits a decoy."""
    assert [dict(fit.places) for fit in find_fits(text, INDONESIAN)] == places


def test_figures_follow_the_order_of_the_language() -> None:
    """In English the month comes first."""
    (fit,) = find_fits("3/4/2023", LANGUAGES["en"])
    assert fit.places == {"month_number": "3", "day": "4", "year": "2023"}


@pytest.mark.parametrize("text", ["24 Feb.", "8/5/2024)"])
def test_the_end_of_a_sentence_is_no_part_of_a_date(text: str) -> None:
    """Nor a bracket that opened before it."""
    (fit,) = find_fits(text, INDONESIAN)
    assert text[fit.start : fit.end] == text[:-1]


def test_any_of_takes_the_longest() -> None:
    """And none of no words."""
    match = re.match(any_of(["dua", "dua belas", "jum'at"]), "dua belas")
    assert match
    assert match.group() == "dua belas"
    assert re.fullmatch(any_of(["jum'at"]), "jum’at")
    assert re.search(any_of([]), "") is None


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_has_forms_that_compile(code: str) -> None:
    """A whole date with its first month is found."""
    language = LANGUAGES[code]
    month = next(iter(language.dates.months))
    assert [
        fit for text in (f"3 {month.title()} 2023", f"{month.title()} 3, 2023") for fit in find_fits(text, language)
    ]
