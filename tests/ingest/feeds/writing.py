"""Feeds written in one line: ``write_rss(item("Hujan", "https://a.id/1", REPORT))``."""

from __future__ import annotations

from html import escape

REPORT = "".join(
    f"<p>Hujan deras turun di Bekasi pada hari ke-{day} bulan ini, kata Budi kepada wartawan.</p>"
    for day in range(1, 13)
)
PAGE = "<html><head><title>Banjir</title></head><body><article><p>Banjir datang.</p></article></body></html>"


def item(title: str, link: str, content: str = "", **fields: str) -> str:
    """One item; ``content`` is its whole text, ``description`` a teaser."""
    given = {"title": title, "link": link, "content:encoded": content, **fields}
    return f"<item>{''.join(f'<{name}>{escape(text)}</{name}>' for name, text in given.items() if text)}</item>"


def write_rss(*items: str, title: str = "Koran A - Terbaru") -> str:
    """A feed of these items."""
    names = 'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<?xml version="1.0"?><rss {names}><channel><title>{title}</title>{"".join(items)}</channel></rss>'
