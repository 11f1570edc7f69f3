"""Figures: what is counted, and how exactly."""

from __future__ import annotations

import pytest

from digest.model import Figure
from tests.builders import make_article


def _figures(text: str, **declared: str) -> tuple[Figure, ...]:
    return make_article(text, **declared).figures


@pytest.mark.parametrize(
    ("text", "value", "unit", "subject", "qualifier"),
    [
        ("Sedikitnya 1.500 orang tewas.", 1500, "", "orang tewas", "at least"),
        ("Sekitar dua lusin rumah rusak.", 24, "", "rumah rusak", "about"),
        ("Ratusan warga mengungsi.", 100, "", "warga mengungsi", "several"),
        ("Utangnya lebih dari Rp1,5 triliun.", 1.5e12, "IDR", "", "more than"),
        ("Harga naik 2,5 persen.", 2.5, "%", "", ""),
        ("Polisi menahan tiga puluh satu warga.", 31, "", "warga", ""),
        ("Ia menunggu setengah jam.", 0.5, "hour", "", ""),
    ],
)
def test_amounts(text: str, value: float, unit: str, subject: str, qualifier: str) -> None:
    """In digits and in words."""
    (figure,) = _figures(text)
    assert (figure.kind, figure.value, figure.unit) == ("amount", value, unit)
    assert (figure.subject, figure.qualifier) == (subject, qualifier)


@pytest.mark.parametrize(
    ("text", "kind", "value", "upper"),
    [
        ("Timnas menang 2-1 atas Thailand.", "score", 2, 1),
        ("Tarif turun 10-15 persen.", "amount", 10, 15),
        ("Kapal itu memuat 20 hingga 30 ribu ton.", "amount", 20000, 30000),
        ("Itu paket sanksi ke-13 dari Brussel.", "ordinal", 13, None),
        ("Ia gugur pada babak kedua kemarin.", "ordinal", 2, None),
    ],
)
def test_pairs_and_ordinals(text: str, kind: str, value: float, upper: float | None) -> None:
    """A score is no range, and the twelfth is not twelve."""
    (figure,) = _figures(text)
    assert (figure.kind, figure.value, figure.upper) == (kind, value, upper)


@pytest.mark.parametrize(
    "text",
    [
        "Pada 23 Februari 2023 pukul 04.05 WIB hujan turun.",
        "Ia membaca Pasal 27 pada 2017, Rabu (7/2).",
        "Ia membeli Snapdragon 835 dan pulang.",
        "Perundingan kedua negara buntu karena satu hal.",
        "Kebijakan nol-COVID berakhir.",
    ],
)
def test_no_figures(text: str) -> None:
    """Dates, times, sections, names, both and one."""
    assert _figures(text) == ()


def test_english_figures() -> None:
    """From the same table scheme."""
    first, second = _figures("At least 1,500 people died. The twelfth round failed.", language="en")
    assert (first.value, first.subject, first.qualifier) == (1500, "people died", "at least")
    assert (second.value, second.kind) == (12, "ordinal")


def test_a_figure_knows_where_it_stands() -> None:
    """Its place gives its words."""
    article = make_article("Utangnya lebih dari Rp1,5 triliun.")
    figure = article.figures[0]
    assert article.sentences[figure.sentence].text[figure.start : figure.end] == "Rp1,5 triliun"
