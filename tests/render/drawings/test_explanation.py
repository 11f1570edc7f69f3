"""Why an event is one, as its page shows it: sentences for people, escaped, in the page's language."""

from __future__ import annotations

import dataclasses
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from digest.compose import compose_brief
from digest.config import ComposeConfig
from digest.knowledge import LANGUAGES
from digest.model import Article, Brief
from digest.model.grouped import Event, EventId, Evidence, Explanation, SharedWord
from digest.render import draw_explanation
from tests.builders import make_article

ATTACK = '<img src=x onerror="alert(1)"> & "kata"'
ARTICLES = [make_article(f"Banjir di Demak, kata saksi {name}.", name=name, outlet=f"Koran {name}") for name in "abc"]


def _evidence(article: Article, names: str, day: date | None = date(2024, 1, 2), closeness: float = 0.5) -> Evidence:
    return Evidence(
        article=article.id,
        closeness=closeness,
        words=tuple(SharedWord(text=word, share=0.1) for word in ("banjir", "demak", "14", "tanggul")),
        names=tuple((name, "person") for name in names.split(",") if name),
        figures=("14 orang",),
        agencies=("ANTARA",),
        day=day,
        spans=(),
        gap=None,
        speakers=("Eisti Anah",),
        copied=0.25,
        alike=3,
    )


def _brief(articles: list[Article], language: str = "id") -> Brief:
    event = Event(id=EventId("2024-01-02-banjir-8cb8"), articles=tuple(article.id for article in articles))
    return dataclasses.replace(compose_brief(event, articles, "id", ComposeConfig()), language=language)


def _draw(evidence: list[Evidence], articles: list[Article], language: str = "id") -> str:
    explanation = Explanation(event=EventId("2024-01-02-banjir-8cb8"), evidence=tuple(evidence))
    drawing = draw_explanation(_brief(articles, language), explanation)
    assert (drawing.path, drawing.anchor) == ("events/2024/01/02-banjir-8cb8.md", "sources")
    return drawing.html


def _reasons(html: str) -> list[str | None]:
    return [item.text for item in ET.fromstring(html).iter("li")]  # noqa: S314 - ours, and it must be well-formed


def test_what_both_have_is_said_in_sentences() -> None:
    """Words that are part of a name, and numbers, are not said again."""
    html = _draw([_evidence(article, "Eisti Anah,Demak") for article in ARTICLES[:2]], ARTICLES[:2])
    assert _reasons(html) == [
        "Keduanya tentang 2 Januari 2024.",
        "Keduanya menyebut Eisti Anah dan Demak.",
        "Keduanya menyebut angka 14 orang.",
        "Keduanya memuat ucapan Eisti Anah yang sama.",
        "Keduanya mengutip ANTARA.",
        "Keduanya memakai kata banjir dan tanggul.",
        "3 kalimat hampir sama.",
        "Sampai 25% teksnya sama kata demi kata.",
    ]


def test_what_most_of_several_have_is_said_so() -> None:
    """And what fewer have is not."""
    evidence = [_evidence(ARTICLES[0], "A,B,C", None), _evidence(ARTICLES[1], "A,B"), _evidence(ARTICLES[2], "A")]
    reasons = _reasons(_draw(evidence, ARTICLES))
    assert reasons[:3] == [
        "Sebagian besar tentang 2 Januari 2024.",
        "Semuanya menyebut A.",
        "Sebagian besar menyebut B.",
    ]


def test_closeness_is_a_word_with_its_figure_and_a_bar() -> None:
    """A row an article; an outlet that has two is told with the headline."""
    twin = make_article("Banjir surut di Demak.", name="d", outlet="Koran a", headline="Banjir Surut")
    articles = [ARTICLES[0], ARTICLES[1], twin]
    evidence = [_evidence(a, "A", closeness=c) for a, c in zip(articles, (0.79, 0.5, 0.3), strict=True)]
    table = ET.fromstring(_draw(evidence, articles)).find("table")  # noqa: S314
    assert table is not None
    rows = [["".join(cell.itertext()) for cell in row] for row in table.iter("tr")]
    assert rows == [
        ["Artikel", "Kemiripan"],
        ["Koran a: Banjir di Demak, kata saksi a. …", "sangat mirip (0,79)"],
        ["Koran b", "mirip (0,50)"],
        ["Koran a: Banjir Surut", "agak mirip (0,30)"],
    ]
    assert [bar.get("width") for bar in table.iter("rect")] == ["79", "50", "30"]


def test_no_text_of_an_article_becomes_markup() -> None:
    """Names, figures, speakers, words, outlets and headlines are other people's."""
    articles = [make_article("Banjir.", name=name, outlet=ATTACK, headline=ATTACK) for name in "ab"]
    evidence = [
        dataclasses.replace(
            _evidence(article, ATTACK.replace(",", "")),
            figures=(ATTACK,),
            speakers=(ATTACK,),
            agencies=(ATTACK,),
            words=(SharedWord(text=f"kata {ATTACK}", share=1.0),),
        )
        for article in articles
    ]
    html = _draw(evidence, articles)
    assert "<img" not in html
    allowed = {"details", "summary", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect"}
    assert {element.tag for element in ET.fromstring(html).iter()} == allowed  # noqa: S314


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_explains(language: str) -> None:
    """In its own words, each place filled in."""
    html = _draw([_evidence(article, "A,B") for article in ARTICLES], ARTICLES, language)
    assert LANGUAGES[language].label("why") in html
    assert len(_reasons(html)) == 8
    assert "{" not in html
