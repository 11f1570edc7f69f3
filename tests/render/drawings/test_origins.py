"""Who copied whom, drawn."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from digest.compose import compose_brief
from digest.config import ComposeConfig
from digest.knowledge import LANGUAGES
from digest.model import Article, Drawing
from digest.model.grouped import Event, EventId
from digest.render import draw_origins
from tests.builders import make_article

REPORT = (
    "Gempa bermagnitudo 5,6 mengguncang Kabupaten Cianjur pada Senin siang dan merusak ratusan rumah warga. "
    "Petugas gabungan masih mencari korban yang tertimbun longsor di Kecamatan Cugenang sampai malam ini."
)
ATTACK = '<img src=x onerror="alert(1)">'


def _draw(*articles: Article, language: str = "id") -> Drawing | None:
    event = Event(id=EventId("2022-11-21-gempa-1"), articles=tuple(article.id for article in articles))
    return draw_origins(compose_brief(event, articles, language, ComposeConfig()))


def _copied() -> list[Article]:
    texts = (REPORT, f"{REPORT} Cuaca cerah.", "Listrik padam di tiga kecamatan, kata bupati.")
    return [make_article(text, name=name, outlet=f"Koran {name}") for name, text in zip("abc", texts, strict=True)]


def test_independent_articles_need_no_picture() -> None:
    """The list of sources says it all."""
    assert _draw(make_article(REPORT), make_article("Listrik padam.", name="b", outlet="Koran B")) is None


def test_a_copy_is_drawn_and_said() -> None:
    """The picture has a text for those who do not see it."""
    drawing = _draw(*_copied())
    assert drawing
    assert drawing.anchor == "sources"
    assert "Dari mana laporannya: 3 artikel, 2 sumber independen" in drawing.html
    assert 'role="img"' in drawing.html
    said = ET.fromstring(drawing.html).findtext(".//{http://www.w3.org/2000/svg}title")  # noqa: S314
    assert said == "Koran b memuat 100% teks Koran a"


def test_an_agency_stands_on_the_left() -> None:
    """All who carry its report on the right."""
    drawing = _draw(
        make_article(f"{REPORT} (Antara)"), make_article("Listrik padam. (Antara)", name="b", outlet="Koran B")
    )
    assert drawing
    assert "Koran A memuat laporan ANTARA; Koran B memuat laporan ANTARA" in drawing.html


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_names_are_text_in_every_language(language: str) -> None:
    """Whatever an outlet calls itself."""
    hostile = [make_article(REPORT, name=name, outlet=f"{ATTACK} {name}", language=language) for name in "ab"]
    drawing = _draw(*hostile, language=language)
    assert drawing
    assert "<img" not in drawing.html
    ET.fromstring(drawing.html)  # noqa: S314
