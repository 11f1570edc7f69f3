"""Which question a figure answers."""

from __future__ import annotations

import pytest

from tests.builders import make_article

ANSWERS = [
    ("Korban tewas menjadi 162 orang.", {"162": "killed"}),
    ("Sebanyak 14 warga tewas dan 30 lainnya luka-luka.", {"14": "killed", "30": "injured"}),
    ("Gempa menewaskan sedikitnya dua belas orang, tiga masih hilang.", {"dua belas": "killed", "tiga": "missing"}),
    ("Kerugian ditaksir mencapai Rp 2,5 miliar.", {"Rp 2,5 miliar": "loss"}),
    ("Nilai barang bukti itu ditaksir Rp 280 miliar.", {"Rp 280 miliar": "worth"}),
    ("Pengadaan radar senilai Rp 72 miliar disetujui.", {}),
    ("Banjir merendam 300 rumah.", {}),
    ("Korban berusia 45 tahun itu tewas.", {}),
    ("Ia tewas pada usia 45 tahun.", {}),
    ("Para pengungsi menempati sebelas titik.", {}),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_a_figure_answers_what_stands_beside_it(text: str, expected: dict[str, str]) -> None:
    """And a figure of something else answers nothing."""
    figures = [figure for figure in make_article(text).figures if figure.question]
    assert {text[figure.start : figure.end]: figure.question for figure in figures} == expected


THINGS = [
    ("Sebanyak 2.100 rumah terendam banjir.", "rumah"),
    ("Jumlah rumah yang terendam mencapai 2.900 unit.", "rumah"),
    ("Korban tewas menjadi 162 orang.", ""),  # people are counted as people
]


@pytest.mark.parametrize(("text", "thing"), THINGS)
def test_what_is_counted_is_named_where_a_question_is_of_things(text: str, thing: str) -> None:
    """By the noun behind the figure, else the one before the question's word."""
    assert [figure.thing for figure in make_article(text).figures if figure.question] == [thing]


def test_the_toll_of_an_older_disaster_is_past() -> None:
    """Its year says so, and what goes on about it is past too."""
    article = make_article(
        "Gempa, Senin (21/11/2022), menewaskan 56 orang. Gempa Yogyakarta pada 27 Mei 2006 menewaskan 5.700 orang. "
        "Saat itu 37 ribu orang luka-luka."
    )
    assert [(figure.value, figure.is_past) for figure in article.figures if figure.question] == [
        (56, False),
        (5700, True),
        (37000, True),
    ]


@pytest.mark.parametrize(("more", "expected"), [("Evakuasi masih berlangsung.", True), ("Warga mengungsi.", False)])
def test_who_still_counts_says_so(more: str, expected: bool) -> None:  # noqa: FBT001
    """In any of an article's sentences."""
    (figure,) = make_article(f"Gempa menewaskan 56 orang. {more}").figures
    assert figure.is_provisional is expected
