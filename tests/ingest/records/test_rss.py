"""Feeds in their four forms; none opens a file or expands an entity."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingest.reading import read_faults, read_one

DECLARED = {
    "url": "https://a.id/1",
    "headline": "Hujan & angin",
    "published": "2023-02-01T03:00:00+00:00",
    "authors": ("Ani",),
    "outlet": "Koran Desa",
}
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Koran Desa</title><item>
<title>Hujan &amp;amp; angin</title><link>https://a.id/1</link><dc:creator>Ani</dc:creator>
<pubDate>Wed, 01 Feb 2023 03:00:00 GMT</pubDate><description>Hujan</description>
<content:encoded><![CDATA[<p>Hujan turun.</p><p>Banjir.</p>]]></content:encoded></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Koran Desa</title><entry><title>Hujan &amp; angin</title>
<link href="https://a.id/1"/><author><name>Ani</name></author><published>2023-02-01T03:00:00+00:00</published>
<content type="html">&lt;p&gt;Hujan turun.&lt;/p&gt;&lt;p&gt;Banjir.&lt;/p&gt;</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.id"><title>Koran Desa</title></channel>
<item rdf:about="https://a.id/1"><title>Hujan &amp;amp; angin</title>
<link>https://a.id/1</link><dc:creator>Ani</dc:creator>
<dc:date>2023-02-01T03:00:00+00:00</dc:date><description>&lt;p&gt;Hujan turun.&lt;/p&gt;Banjir.</description></item>
</rdf:RDF>"""


@pytest.mark.parametrize("feed", [RSS, ATOM, RDF])
def test_feeds(tmp_path: Path, feed: str) -> None:
    """The whole text where a feed has one; entities that were escaped twice are read."""
    document = read_one(tmp_path / "feed.xml", feed)
    declared = {name: value for name, value in document.declared.items() if name != "id"}
    assert (document.content, declared) == ("Hujan turun.\nBanjir.", DECLARED)


@pytest.mark.parametrize(
    ("feed", "message"),
    [
        (
            '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>',
            "declares its own entities, as no feed needs to; take the feed out",
        ),
        (
            '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>',
            "declares its own entities",
        ),
        ("Hujan turun.", "is no feed that can be read; check its address in a browser"),
        (
            RSS.replace("<p>Hujan turun.</p><p>Banjir.</p>", "").replace("<description>Hujan", "<description>"),
            "has no text",
        ),
    ],
)
def test_feeds_that_cannot_be_used(tmp_path: Path, feed: str, message: str) -> None:
    """Entities are refused before a parser sees them."""
    assert read_faults(tmp_path / "feed.rss", feed)[0][1].startswith(message)


def test_entities_are_refused_in_every_encoding(tmp_path: Path) -> None:
    """A parser would know UTF-16, too."""
    feed = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><rss>&a;</rss>'
    assert read_faults(tmp_path / "feed.rss", feed.encode("utf-16"))[0][1].startswith("declares its own entities")
