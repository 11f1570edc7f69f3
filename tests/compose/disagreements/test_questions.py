"""Which question a figure answers."""

from __future__ import annotations

import pytest

from digest.compose.disagreements.questions import find_answers, list_answers
from tests.builders import INDONESIAN, make_article

ANSWERS = [
    ("Korban tewas menjadi 162 orang.", {"killed": 162}),
    ("Sebanyak 14 warga tewas dan 30 lainnya luka-luka.", {"killed": 14, "injured": 30}),
    ("Gempa menewaskan sedikitnya dua belas orang, tiga masih hilang.", {"killed": 12, "missing": 3}),
    ("Kerugian ditaksir mencapai Rp 2,5 miliar.", {"loss": 2.5e9}),
    ("Nilai barang bukti itu ditaksir Rp 280 miliar.", {"worth": 2.8e11}),
    ("Pengadaan radar senilai Rp 72 miliar disetujui.", {}),
    ("Korban tewas 162 orang, sebelumnya 56 orang tewas.", {"killed": 162}),
    ("Banjir merendam 300 rumah.", {}),
    ("Korban berusia 45 tahun itu tewas.", {}),
    ("Ia tewas pada usia 45 tahun.", {}),
    ("Para pengungsi menempati sebelas titik.", {}),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_a_figure_answers_what_stands_beside_it(text: str, expected: dict[str, float]) -> None:
    """And a figure of something else answers nothing."""
    found = find_answers(list_answers(make_article(text), INDONESIAN), INDONESIAN)
    assert {question: answer.figure.value for (question, _), answer in found.items()} == expected


def test_the_toll_of_an_older_disaster_is_background() -> None:
    """Its year says so."""
    article = make_article(
        "Gempa, Senin (21/11/2022), menewaskan 56 orang. Gempa Yogyakarta pada 27 Mei 2006 menewaskan 5.700 orang."
    )
    answer = find_answers(list_answers(article, INDONESIAN), INDONESIAN)["killed", ""]
    assert (answer.text, answer.question) == ("56", "killed")
