"""The feeds of a history of events: under which names readers are told of them, from one build to the next.

Only what a reader of feeds has is used: the name of an item, and the page that it links. An event is known again by
the articles that its page lists, never by its id.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from lxml import etree

from digest.compose import collect_digest, compose_brief
from digest.config import ComposeConfig, RenderConfig
from digest.extract import remember_article
from digest.model import Article, Brief, Event
from digest.render import Masthead, event_path, render_event_pages
from digest.render.machine.channels import find_channels
from digest.render.machine.feeds import write_feeds
from digest.render.machine.published import read_published
from digest.store.grouped.events import record_of_event
from digest.text.pages.front_matter import parse_front_matter
from tests.render.pages import TEMPLATES

SITE = Masthead(name="Kabar", url="https://example.org", language="id")
_ATOM = {"a": "http://www.w3.org/2005/Atom"}

Items = list[tuple[str, str]]  # name and link of each
Named = Mapping[str, frozenset[str]]  # the articles of which each name tells


class FeedReader:
    """Somebody who reads the feeds of all events after each build, and remembers what each name stood for."""

    def __init__(self) -> None:
        self.ever: dict[str, set[str]] = {}
        self.kept = self.merged = 0
        self._pages: dict[str, tuple[Brief, str]] = {}
        self._builds: dict[str, Named] = {}

    def read(self, before: Sequence[Event], after: Sequence[Event], articles: Iterable[Article]) -> None:
        """Read what a build publishes; of the build before that is known. Two branches may come from one build."""
        named = self._find_names(after, {article.id: article for article in articles})
        self._compare(self._builds.get(_key(before), {}), named)
        self._builds[_key(after)] = named
        for name, members in named.items():
            assert name not in self.ever or self.ever[name] & members, "a name that stood for another event"
            self.ever.setdefault(name, set()).update(members)

    def _compare(self, old: Named, new: Named) -> None:
        """An event that stays, gains or loses articles keeps its name; of two that become one the older's stays.

        Those are left out that take in what they had not, and others had: parts of an event, or what came back.
        """
        there = frozenset(chain.from_iterable(new.values()))
        known = set(chain.from_iterable(self.ever.values()))
        for name, members in new.items():
            whole = {one: had & there for one, had in old.items() if had & there and had & there <= members}
            if whole and not known & members - set(chain.from_iterable(whole.values())):
                assert name == min(whole)  # names begin with a day
                self.kept += 1
                self.merged += len(whole) > 1

    def _find_names(self, events: Sequence[Event], articles: Mapping[str, Article]) -> Named:
        """Give what each name of the feeds tells of; all feeds name the same."""
        told = [self._tell(event, articles) for event in events if event.articles]
        pages = {event_path(brief.event.id): page for brief, page in told}
        published = read_published(collect_digest(brief for brief, _ in told), pages)
        everything, *_ = find_channels(collect_digest(()), published, SITE.name)
        texts = write_feeds(everything, SITE)
        rss, atom, feed = (reading(file.text) for reading, file in zip(_READINGS, texts, strict=True))
        assert rss == atom == feed
        linked = {SITE.page(path): frozenset(parse_front_matter(page)["articles"]) for path, page in pages.items()}
        named = {name: linked[link] for name, link in feed}
        assert len(named) == len(feed) == len(told)
        return named

    def _tell(self, event: Event, articles: Mapping[str, Article]) -> tuple[Brief, str]:
        """Give the brief and the page of an event; those of an earlier build where nothing changed."""
        prints = [remember_article(articles[name]).fingerprint for name in event.articles]
        key = json.dumps([record_of_event(event), prints])
        if key not in self._pages:
            brief = compose_brief(event, [articles[name] for name in event.articles], "id", ComposeConfig())
            (page,) = render_event_pages(collect_digest([brief]), TEMPLATES, "id", RenderConfig())
            self._pages[key] = brief, page.text
        return self._pages[key]


def _key(events: Iterable[Event]) -> str:
    return json.dumps(sorted((event.id, event.articles) for event in events))


def _read_rss(text: str) -> Items:
    items = etree.fromstring(text.encode()).iter("item")
    return [(item.findtext("guid") or "", item.findtext("link") or "") for item in items]


def _read_atom(text: str) -> Items:
    entries = etree.fromstring(text.encode()).iterfind("a:entry", _ATOM)
    links = ((entry.findtext("a:id", "", _ATOM), entry.find("a:link", _ATOM)) for entry in entries)
    return [(name, "" if link is None else link.get("href", "")) for name, link in links]


def _read_json(text: str) -> Items:
    return [(item["id"], item["url"]) for item in json.loads(text)["items"]]


_READINGS = (_read_rss, _read_atom, _read_json)
