"""Which of an article's answers to a question counts."""

from __future__ import annotations

import pytest

from digest.compose.disagreements.answers import find_answers, list_answers
from tests.builders import INDONESIAN, make_article

ANSWERS = [
    ("Sebanyak 14 warga tewas dan 30 lainnya luka-luka.", {"killed": "14", "injured": "30"}),
    ("Korban tewas 162 orang, sebelumnya 56 orang tewas.", {"killed": "162"}),
    ("Puluhan orang tewas. Sebanyak 14 warga tewas.", {"killed": "14"}),
    ("Sebanyak 9 orang hilang. Kemarin 12 orang hilang.", {"missing": "9"}),
    ("Banjir merendam 300 rumah.", {}),
    (
        "Gempa, Senin (21/11/2022), menewaskan 56 orang. Gempa pada 27 Mei 2006 menewaskan 5.700 orang.",
        {"killed": "56"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_the_highest_counts_and_of_what_may_fall_the_first(text: str, expected: dict[str, str]) -> None:
    """A magnitude counts least, and a toll of long ago not at all."""
    found = find_answers(list_answers(make_article(text)), INDONESIAN)
    assert {question: answer.text for (question, _), answer in found.items()} == expected
