"""What the sources differ in, on the page of their event."""

from __future__ import annotations

from digest.render.paths import event_path
from tests.builders import make_article
from tests.render.pages import make_digest, render

TOLLS = [
    ("a", "Koran A", "08:00", "merusak rumah", 56),
    ("b", "Koran | B", "11:00", "merobohkan sekolah", 162),
    ("c", "Koran C", "12:00", "mematikan listrik", 126),
    ("d", "Koran D", "20:00", "mengubur satu dusun", 268),
]


def _page() -> str:
    articles = [
        make_article(
            f"Gempa di Cianjur pada Senin (21/11/2022) {damage}. Korban tewas akibat gempa Cianjur {toll} orang.",
            name=name,
            outlet=outlet,
            headline="Gempa Cianjur",
            published=f"2022-11-21T{hour}+07:00",
        )
        for name, outlet, hour, damage, toll in TOLLS
    ]
    digest = make_digest(*articles)
    return render(digest)[event_path(digest.briefs[0].event.id)]


def test_the_table_tells_who_says_what_and_when() -> None:
    """The newest first, a figure in dispute once, in its place; each with its sentence and its citation."""
    rows = [line for line in _page().splitlines() if line.startswith("| Korban")]
    assert [row.split(" | ")[:2] for row in rows] == [
        ["| Korban tewas (diperbarui)", "268"],
        ["| Korban tewas (berbeda)", "126"],
        ["| Korban tewas (berbeda)", "162"],
        ["| Korban tewas (diperbarui)", "56"],
    ]
    assert rows[3].endswith(
        "| Koran A, 21 November 2022 08.00 UTC+07:00 | Korban tewas akibat gempa Cianjur 56 orang.[^korana] |"
    )


def test_a_bar_in_an_outlets_name_ends_no_cell() -> None:
    """Each row has four cells."""
    rows = [line for line in _page().splitlines() if line.startswith("| ")]
    assert {row.count("|") for row in rows} == {5}
    assert any("Koran &#124; B" in row for row in rows)
