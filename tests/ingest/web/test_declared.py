"""What a page declares, each field from the best place that has it."""

from __future__ import annotations

import json

import pytest

from digest.ingest.web.declared import Fields, read_declared
from digest.ingest.web.head import read_head
from digest.ingest.web.main_text import parse_page

LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Hujan &quot;Lebat&quot; di Bogor",
    "datePublished": "2023-02-01T10:00:00+07:00",
    "author": [{"@type": "Person", "name": "Ani Wijaya"}, {"@type": "Organization", "name": "Kompas.com"}],
    "publisher": {"@type": "Organization", "name": "KOMPAS.com"},
    "articleSection": "Regional",
}


def _declared(head: str, body: str = "<p>x</p>", lang: str = "") -> Fields:
    tree = parse_page(f"<html{lang}><head>{head}</head><body>{body}</body></html>")
    return read_declared(read_head(tree), "https://a.example.org/berita/1")


def _ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "wrapped", [LD, [LD], {"@graph": [{"@type": "WebSite"}, LD]}, {"@type": "WebPage", "mainEntity": LD}]
)
def test_schema_org_comes_first(wrapped: object) -> None:
    """Alone, in a list, in a graph, or as what a page is about; the outlet is no author."""
    assert _declared(_ld(wrapped) + '<meta property="og:title" content="Lain">') == {
        "url": "https://a.example.org/berita/1",
        "headline": 'Hujan "Lebat" di Bogor',
        "published": "2023-02-01T10:00:00+07:00",
        "authors": ("Ani Wijaya",),
        "outlet": "Kompas.com",
        "section": "Regional",
    }


@pytest.mark.parametrize(
    "script", ["{broken", "[" * 100_000, '"text"', "null", '{"@type": {"a": 1}}', '{"@type": ["Article"], "author": 7}']
)
def test_broken_schema_org_says_nothing(script: str) -> None:
    """The page's other words count."""
    page = f'<script type="application/ld+json">{script}</script><meta property="og:title" content="Hujan di Bogor">'
    assert _declared(page)["headline"] == "Hujan di Bogor"


def test_meta_comes_next() -> None:
    """By name, property or itemprop, in any case."""
    metas = {"og:title": "Hujan - Tempo", "og:site_name": "Tempo", "Article:Published_Time": "2023-02-01T10:00:00Z"}
    head = "".join(f'<meta property="{name}" content="{content}">' for name, content in metas.items())
    found = _declared(head + '<meta name="author" content="Oleh: Ani Wijaya | Editor">')
    assert (found["headline"], found["published"], found["authors"]) == (
        "Hujan",
        "2023-02-01T10:00:00+00:00",
        ("Ani Wijaya",),
    )


def test_what_a_page_shows_under_a_telling_class_comes_last() -> None:
    """A whole date and a name; a heading that begins the title names the outlet after it."""
    shown = '<div class="detail__date">Rabu, 1 Feb 2023 10:00 WIB</div><b>x</b>'
    shown += '<p class="penulis">Penulis: Ani Wijaya</p>'
    body = f"<h1>Hujan di Bogor</h1>{shown}"
    assert _declared("<title>Hujan di Bogor - Koran Desa</title>", body) == {
        "url": "https://a.example.org/berita/1",
        "headline": "Hujan di Bogor",
        "published": "2023-02-01T10:00:00+07:00",
        "authors": ("Ani Wijaya",),
        "outlet": "Koran Desa",
    }


@pytest.mark.parametrize(
    ("canonical", "url"),
    [
        ("https://b.example.org/2", "https://b.example.org/2"),
        ("/2", "https://a.example.org/2"),
        ("https://a.example.org/", "https://a.example.org/berita/1"),
        ("javascript:alert(1)", "https://a.example.org/berita/1"),
        ("http://[", "https://a.example.org/berita/1"),
    ],
)
def test_canonical_addresses(canonical: str, url: str) -> None:
    """A front page, a script or nonsense is no article's address."""
    assert _declared(f'<link rel="canonical" href="{canonical}">')["url"] == url


@pytest.mark.parametrize(
    ("lang", "locale", "language"),
    [("id", "id_ID", "id"), ("en-US", "id_ID", None), ("id", "", None), ("zxx", "zxx", None)],
)
def test_a_language_on_which_two_places_agree(lang: str, locale: str, language: str | None) -> None:
    """Templates are shipped with lang="en"."""
    head = f'<meta property="og:locale" content="{locale}">'
    assert _declared(head, lang=f' lang="{lang}"').get("language") == language


def test_a_headline_that_was_cut_short_is_found_whole() -> None:
    """Search engines want 110 characters, readers all."""
    head = _ld({**LD, "headline": "Hujan Lebat..."}) + '<meta property="og:title" content="Hujan Lebat di Bogor">'
    assert _declared(head)["headline"] == "Hujan Lebat di Bogor"
