"""Heads of pages: JSON-LD, OpenGraph, feeds."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import Any

from digest.model import HEAD, Digest
from digest.render.machine import write_for_machines
from tests.render.machine.samples import SITE, TITLE, URL, make_flood, retitle
from tests.render.pages import make_story, render


def _heads(digest: Digest, pages: dict[str, str] | None = None) -> dict[str, str]:
    _, heads = write_for_machines(digest, pages or render(digest), SITE)
    assert {head.anchor for head in heads} == {HEAD}
    return {head.path: head.html for head in heads}


def _linked_data(html: str) -> Any:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert found
    return json.loads(found[1])


def test_linked_data_tell_what_an_event_is_based_on() -> None:
    """An Article, its sources with their outlets and addresses."""
    (html,) = _heads(make_flood()).values()
    told = _linked_data(html)
    assert (told["@context"], told["@type"], told["headline"]) == ("https://schema.org", "Article", TITLE)
    assert told["url"].startswith(URL)
    assert (told["datePublished"], told["dateModified"]) == ("2024-01-02T10:00:00+07:00", "2024-01-02T12:00:00+07:00")
    one, other = told["isBasedOn"]
    assert (one["@type"], one["url"]) == ("NewsArticle", "https://a.example.org/1?x=1&y=2")
    assert other["publisher"] == {"@type": "Organization", "name": "Koran B"}
    assert told["citation"][0] == "Koran A, Banjir Demak, https://a.example.org/1?x=1&y=2"


def test_who_shares_a_page_shows_what_it_tells() -> None:
    """Headline, lead, address."""
    (html,) = _heads(make_flood()).values()
    assert f'<meta property="og:title" content="{TITLE}">' in html
    assert f'<meta property="og:url" content="{URL}' in html
    assert 'type="application/json" href="https://example.org/sub/events/2024/01/02-' in html


def test_a_story_names_its_feeds() -> None:
    """In each format."""
    digest = make_story()
    story = digest.stories[0].id
    html = _heads(digest)[f"stories/2024/01/{story[8:]}.md"]
    assert [
        html.count(f'href="https://example.org/sub/feeds/stories/{story}/{name}"')
        for name in ("rss.xml", "atom.xml", "feed.json")
    ] == [1, 1, 1]


def test_no_headline_breaks_out_of_the_head() -> None:
    """Neither of a block of data nor of an attribute."""
    digest, attack = make_flood(), '</script><script>x()</script>"><img src=x>'
    (html,) = _heads(digest, retitle(render(digest), attack)).values()
    assert html.count("<script") == html.count("</script>") == 1
    assert "<img" not in html
    assert _linked_data(html)["headline"] == attack


def test_who_shares_a_page_shows_its_picture() -> None:
    """The newest events their own, the others the site's; none where none is drawn."""
    digest = make_story()
    site = dataclasses.replace(SITE, picture_count=1)
    _, heads = write_for_machines(digest, render(digest), site)
    events = [head for head in heads if head.path.startswith("events/")]
    pictures = [re.findall(r'property="og:image" content="([^"]+)"', head.html) for head in events]
    newest = events[0].path.removesuffix(".md")
    others = len(events) - 1
    assert pictures == [[f"{SITE.url}/{newest}/card.png"], *[[f"{SITE.url}/assets/card.png"]] * others]
    assert others
    assert not any("og:image" in html for html in _heads(digest).values())
