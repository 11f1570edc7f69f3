"""RSS, Atom and JSON Feed, read by another's parser."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import feedparser
import pytest
from lxml import etree

from tests.render.machine.samples import URL, make_flood, retitle, write_files
from tests.render.pages import render

NAMES = ("rss.xml", "atom.xml", "feed.json")

# RFC 4287 as far as our writer goes: what must stand once, and what may stand.
ATOM = """
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="feed"><ref name="lang"/><interleave>
    <ref name="named"/>
    <element name="author">
      <element name="name"><data type="token"><param name="minLength">1</param></data></element>
    </element>
    <oneOrMore><ref name="link"/></oneOrMore>
    <zeroOrMore><element name="entry"><ref name="lang"/><interleave>
      <ref name="named"/><ref name="link"/>
      <optional><element name="published"><data type="dateTime"/></element></optional>
      <element name="summary"><text/></element>
      <zeroOrMore><element name="category"><attribute name="term" ns=""/></element></zeroOrMore>
    </interleave></element></zeroOrMore>
  </interleave></element></start>
  <define name="lang"><attribute name="xml:lang"><data type="language"/></attribute></define>
  <define name="named"><interleave>
    <element name="title"><text/></element>
    <element name="id"><data type="anyURI"><param name="pattern">urn:.+</param></data></element>
    <element name="updated"><data type="dateTime"><param name="pattern">.*(Z|[+-]\\d\\d:\\d\\d)</param></data></element>
  </interleave></define>
  <define name="link"><element name="link"><interleave>
    <attribute name="href" ns=""><data type="anyURI"/></attribute>
    <attribute name="rel" ns=""/><attribute name="type" ns=""/>
  </interleave></element></define>
</grammar>"""


@pytest.mark.parametrize("name", NAMES[:2])
def test_a_feed_is_read_without_complaint(name: str) -> None:
    """Titles as they are, absolute links, names that are no addresses, times with their offset."""
    told: Any = feedparser.parse(write_files(make_flood())[f"feeds/events/{name}"].encode())
    (entry,) = told.entries
    assert not told.bozo
    assert told.feed.title == "Kabar & Peristiwa"
    assert entry.id == f"urn:x-news-digest:event:{make_flood().briefs[0].event.id}"
    assert entry.link.startswith(URL)
    assert entry.summary == "Bupati Demak meninjau lokasi banjir."
    assert entry.updated_parsed[:4] == (2024, 1, 2, 3) if name == "atom.xml" else entry.published_parsed[3] == 3
    assert [link.href for link in told.feed.links if link.rel == "self"] == [
        f"https://example.org/sub/feeds/events/{name}"
    ]


def test_atom_is_what_its_schema_says() -> None:
    """Of all channels; and the schema finds what is missing."""
    schema = etree.RelaxNG(etree.fromstring(ATOM))
    feeds = [text for path, text in write_files(make_flood()).items() if path.endswith("atom.xml")]
    assert len(feeds) == 3
    for text in feeds:
        assert schema.validate(etree.fromstring(text.encode())), schema.error_log
        assert not schema.validate(etree.fromstring(text.replace("updated>", "published>").encode()))


def test_json_feed_has_what_its_version_asks_for() -> None:
    """jsonfeed.org/version/1.1: id and content of each item, addresses of the feed."""
    feed = json.loads(write_files(make_flood())["feeds/events/feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "https://example.org/sub/feeds/events/feed.json"
    (item,) = feed["items"]
    assert item["url"].startswith(URL)
    assert item["content_text"].endswith(item["summary"])
    assert (item["date_published"], item["date_modified"]) == ("2024-01-02T10:00:00+07:00",) * 2
    assert item["authors"] == [{"name": "Koran A"}, {"name": "Koran B"}]


def test_names_stay_when_all_else_changes() -> None:
    """A headline by hand, an article more, another address: nobody reads an event as new."""
    digest = make_flood()
    changed = replace(digest, briefs=(replace(digest.briefs[0], headline="Lain", last_reported=None),))
    pages = {path: text.replace("Banjir bandang", "Banjir") for path, text in render(digest).items()}
    before, after = write_files(digest), write_files(changed, pages)
    names = [json.loads(files["feeds/events/feed.json"])["items"][0]["id"] for files in (before, after)]
    assert names[0] == names[1]


@pytest.mark.parametrize("name", NAMES)
def test_no_headline_breaks_a_feed(name: str) -> None:
    """Markup of an article is text, and what no feed can hold is left out."""
    attack = "</title><script>x</script> ]]> & \x0b\udc80"
    digest = make_flood()
    pages = retitle(render(digest), attack)
    text = write_files(digest, pages)[f"feeds/events/{name}"]
    told = json.loads(text)["items"][0] if name == "feed.json" else etree.fromstring(text.encode())
    assert "<script>" not in text or name == "feed.json"
    assert told is not None
