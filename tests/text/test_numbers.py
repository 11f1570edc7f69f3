"""Numbers in digits and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.numbers import find_numbers, parse_number
from tests.builders import INDONESIAN


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dua belas", 12),
        ("seratus dua puluh lima", 125),
        ("tiga puluh satu ribu", 31000),
        ("2,5 juta", 2_500_000),
        ("1.234.567", 1_234_567),
        ("4.0", 4),
        ("puluhan ribu", 10_000),
        ("tiga perempat", 0.75),
        ("seribu lima ratus", 1500),
    ],
)
def test_the_value_of_a_number(text: str, value: float) -> None:
    """As Indonesian writes it."""
    assert parse_number(text, INDONESIAN) == value


def test_codes_are_no_numbers() -> None:
    """Nor are parts of words."""
    assert find_numbers("RCV123V dan i9-7920X serta GP17", INDONESIAN) == ()


@given(st.text(alphabet="0123456789., -–RpUS$%kejuta dua", max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    """And each number stands inside it."""
    for number in find_numbers(text, INDONESIAN):
        assert 0 <= number.start < number.end <= len(text)
