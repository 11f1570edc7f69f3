"""Words as numbers."""

from __future__ import annotations

from datetime import date

import pytest

from digest.text.dates.words import Context, parse_count, parse_relative_year, parse_year
from tests.builders import INDONESIAN

CONTEXT = Context(words=INDONESIAN.dates, base=date(2024, 2, 29))


@pytest.mark.parametrize(
    ("number", "value"),
    [("tiga", 3), ("dua belas", 12), ("dua puluh", 20), ("tujuh puluh lima", 75), ("dua ratus lima", 205), ("18", 18)],
)
def test_a_count(number: str, value: int) -> None:
    """Multipliers multiply what stands before them, all else adds up."""
    assert parse_count({"number": number, "unit": "pekan"}, CONTEXT) == (value, "week")


def test_one_word_counts_one_unit() -> None:
    """Sepekan is a week."""
    assert parse_count({"single": "sepekan"}, CONTEXT) == (1, "week")


@pytest.mark.parametrize(
    ("places", "year"),
    [
        ({"year_shift": "lalu"}, 2023),
        ({"single": "setahun", "ago": "silam"}, 2023),
        ({"number": "dua", "unit": "tahun", "ago": "lalu"}, 2022),
        ({"shift": "ini"}, 2024),
        ({"shift": "lalu"}, None),
    ],
)
def test_the_year_behind_a_day(places: dict[str, str], year: int | None) -> None:
    """A bare "lalu" leaves it to the calendar."""
    assert parse_relative_year(places, CONTEXT) == year


def test_a_year_of_two_figures_is_of_this_century() -> None:
    """30/12/22."""
    assert parse_year({"short_year": "22"}) == 2022
