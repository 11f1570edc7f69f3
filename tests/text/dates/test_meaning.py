"""What filled places mean on a day."""

from __future__ import annotations

from datetime import date

import pytest

from digest.text.dates.meaning import read_places
from digest.text.dates.words import Context
from tests.builders import INDONESIAN

WEDNESDAY = date(2024, 5, 8)


def _read(places: dict[str, str], base: date | None, *, future: bool = False) -> str | None:
    meaning = read_places(places, Context(words=INDONESIAN.dates, base=base, future=future))
    return f"{meaning.start} {meaning.end} {meaning.granularity}" if meaning else None


@pytest.mark.parametrize(
    ("places", "meaning"),
    [
        ({"month": "desember", "shift": "lalu"}, "2023-12-01 2023-12-31 month"),
        ({"month": "mei", "shift": "lalu"}, "2023-05-01 2023-05-31 month"),
        ({"month": "mei"}, "2024-05-01 2024-05-31 month"),
        ({"weekday": "rabu"}, "2024-05-08 2024-05-08 day"),
        ({"weekday": "rabu", "shift": "lalu"}, "2024-05-01 2024-05-01 day"),
        ({"weekday": "senin", "eve": "malam"}, "2024-05-05 2024-05-05 day"),
        ({"part": "akhir", "unit": "pekan", "shift": "ini"}, "2024-05-11 2024-05-12 weekend"),
        ({"part": "awal", "decade": "1990"}, None),
        ({"unit": "hari", "shift": "lalu"}, None),
        ({"day": "31", "month": "februari", "year": "2024"}, None),
        ({"year": "2019", "year2": "2014"}, None),
        ({}, None),
    ],
)
def test_a_meaning(places: dict[str, str], meaning: str | None) -> None:
    """The interval and how exactly it is said; what names no day means none."""
    assert _read(places, WEDNESDAY) == meaning


@pytest.mark.parametrize(
    "places",
    [
        {"weekday": "rabu"},
        {"relative": "kemarin"},
        {"number": "dua", "unit": "hari", "ago": "lalu"},
        {"unit": "pekan", "shift": "ini"},
        {"day": "24", "month": "februari"},
        {"day": "12", "day2": "15", "month": "mei"},
        {"month": "juni", "month2": "agustus"},
        {"season": "musim semi", "shift": "mendatang"},
        {"day": "5", "unit": "bulan", "shift": "depan"},
    ],
)
def test_what_leans_on_a_day_means_nothing_without(places: dict[str, str]) -> None:
    """No day is made up."""
    assert _read(places, None) is None


def test_what_is_to_come_is_the_next() -> None:
    """After "akan"."""
    assert _read({"weekday": "rabu"}, WEDNESDAY, future=True) == "2024-05-15 2024-05-15 day"
    assert _read({"day": "25", "month": "mei"}, WEDNESDAY, future=True) == "2024-05-25 2024-05-25 day"
