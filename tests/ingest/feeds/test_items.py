"""Items of RSS, Atom and RDF, and bytes that are no feed."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import ArticleError
from digest.ingest.feeds.items import FeedItem, parse_feed
from tests.ingest.feeds.writing import item, write_rss

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Koran A</title><entry><id>tag:a.id,2023:1</id>
<title>Hujan</title><link href="/read/1"/><published>2023-01-01T10:00:00+07:00</published>
<updated>2023-01-01T12:00:00Z</updated><author><name>Budi</name></author><author><name>Wati</name></author>
<summary>Hujan.</summary><content type="html">&lt;p&gt;Hujan turun.&lt;/p&gt;</content></entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Koran A</title></channel><item rdf:about="https://a.id/1">
<title>Hujan</title><link>https://a.id/1</link><dc:date>2023-01-01T10:00:00+07:00</dc:date></item></rdf:RDF>"""


def _parse(text: str) -> FeedItem:
    (found,) = parse_feed(text.encode(), "https://a.id/feeds/rss")
    return found


def test_an_atom_entry() -> None:
    """Times keep their offset, links are whole, the longest text is taken."""
    assert _parse(ATOM) == FeedItem(
        guid="tag:a.id,2023:1",
        link="https://a.id/read/1",
        title="Hujan",
        html="<p>Hujan turun.</p>",
        published="2023-01-01T10:00:00+07:00",
        modified="2023-01-01T12:00:00+00:00",
        authors=("Budi", "Wati"),
        outlet="Koran A",
    )


def test_an_rdf_item() -> None:
    """Its date is that of the last change."""
    found = _parse(RDF)
    assert (found.link, found.title, found.modified) == ("https://a.id/1", "Hujan", "2023-01-01T10:00:00+07:00")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sun, 01 Jan 2023 10:00:00 +0700", "2023-01-01T10:00:00+07:00"),
        ("Sun, 01 Jan 2023 10:00:00 GMT", "2023-01-01T10:00:00+00:00"),
        ("2023-01-01T10:00:00+07:00", "2023-01-01T10:00:00+07:00"),
        ("kemarin", ""),
        ("", ""),
    ],
)
def test_the_time_of_an_rss_item(written: str, meant: str) -> None:
    """Of what is no time nothing is made."""
    assert _parse(write_rss(item("Hujan", "https://a.id/1", pubDate=written))).published == meant


def test_scripts_never_arrive() -> None:
    """Nor do handlers."""
    found = _parse(write_rss(item("Hujan", "https://a.id/1", '<p onclick="x()">Hujan<script>y()</script></p>')))
    assert found.html == "<p>Hujan</p>"


def test_an_item_of_another_s_feed_names_its_source() -> None:
    """As aggregators do."""
    entry = item("Hujan", "https://a.id/1").replace("</item>", '<source url="https://b.id/rss">Koran B</source></item>')
    assert _parse(write_rss(entry)).outlet == "Koran B"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_an_article_error(data: bytes) -> None:
    """Nothing else comes out."""
    with contextlib.suppress(ArticleError):
        assert isinstance(parse_feed(b"<rss><channel>" + data, "https://a.id/rss"), tuple)
