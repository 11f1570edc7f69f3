"""The news sitemap and llms.txt."""

from __future__ import annotations

from lxml import etree

from tests.render.machine.samples import TITLE, URL, make_flood, write_files
from tests.render.pages import make_story

NEWS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "news": "http://www.google.com/schemas/sitemap-news/0.9"}


def test_the_news_sitemap_holds_two_days() -> None:
    """Those before the newest event: of three in four months, one."""
    sitemap = etree.fromstring(write_files(make_story())["news-sitemap.xml"].encode())
    assert sitemap.xpath("//news:title/text()", namespaces=NEWS) == ["Pasar Bintoro Demak Dibuka"]
    assert sitemap.xpath("//news:language/text()", namespaces=NEWS) == ["id"]
    assert sitemap.xpath("//news:publication_date/text()", namespaces=NEWS) == ["2024-04-05T00:00:00+00:00"]


def test_language_models_find_events_and_data() -> None:
    """A title, what it is, links."""
    text = write_files(make_flood())["llms.txt"]
    assert text.startswith("# Kabar & Peristiwa\n\n> Satu peristiwa, satu halaman")
    assert f"- [{TITLE}]({URL}" in text
    assert "(https://example.org/sub/schemas/event-1.json)" in text
