"""What machines read as a whole: addresses, XML, and nothing without a site's address."""

from __future__ import annotations

from dataclasses import replace

from digest.render.machine import write_for_machines
from digest.render.machine.masthead import event_urn
from digest.render.machine.xml import element, write_xml
from tests.render.machine.samples import SITE, make_flood
from tests.render.pages import render


def test_addresses_are_absolute() -> None:
    """Whether or not the site's own ends in a slash."""
    for site in (SITE, replace(SITE, url=f"{SITE.url}/")):
        assert site.page("index.md") == "https://example.org/sub/"
        assert site.page("sources/index.md") == "https://example.org/sub/sources/"
        assert site.page("events/2024/01/02-a.md") == "https://example.org/sub/events/2024/01/02-a/"
        assert site.file("events.json") == "https://example.org/sub/events.json"


def test_an_event_has_one_name() -> None:
    """Made of its id, which never changes, and of nothing that does."""
    assert event_urn("2024-01-02-banjir-ab12") == "urn:x-news-digest:event:2024-01-02-banjir-ab12"


def test_a_site_without_an_address_has_no_feeds() -> None:
    """Their links would lead nowhere."""
    digest = make_flood()
    assert write_for_machines(digest, render(digest), replace(SITE, url="")) == ((), ())


def test_no_text_breaks_out_of_xml() -> None:
    """What XML cannot hold is left out, what it reads is escaped."""
    written = write_xml(element("a", "1 < 2 & \x00\udc80", {"b": '"\x1f<'}))
    assert written == '<?xml version="1.0" encoding="utf-8"?>\n<a b="&quot;&lt;">1 &lt; 2 &amp; </a>\n'
