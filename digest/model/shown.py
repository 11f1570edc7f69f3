"""The nouns of what is shown: pages, cards of events, drawings, and files for machines.

``digest.model`` has them too: import them from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from digest.model.grouped import EventId


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page to be written; ``path`` is relative to ``content/``."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An event as index pages show it, read off its page with all edits by hand.

    ``story`` is the path of the story that it belongs to, "" for none, and ``story_count`` how many events that has.
    ``picture`` is where its picture stands below the site, which networks show with a link, where one is drawn.
    """

    event: EventId
    path: str
    title: str
    lead: str
    language: str
    day: date | None
    outlets: tuple[str, ...]
    article_count: int
    origin_count: int = 0
    story: str = ""
    story_count: int = 0
    picture: str = ""


PICTURE_SIZE = (1200, 630)  # in pixels: what networks show whole
SITE_PICTURE = "assets/card.png"  # below the site: for every page that has no picture of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What is drawn into a page of the site after MkDocs made it: a picture, a folded explanation.

    ``path`` is the page's in ``content/``; ``anchor`` the id of the heading whose section it ends, "" for the end of
    the page, or ``HEAD``; ``html`` is markup of ours, in which every text of an article is escaped. One that stands in
    a line comes ``after`` a sentence, which is given as it stands in that ``line`` of the page; ``around`` is the start
    and the end of an element of ours that the sentence's words are put into.
    """

    path: str
    anchor: str
    html: str
    after: str = ""
    line: int = 0
    around: tuple[str, str] = ("", "")


HEAD = "<head>"  # no id of a heading: for what machines read, which no reader sees


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """A file of the site beside its pages, for machines: a feed, an event's data. ``path`` is relative to the site."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What the site has besides the pages of ``content/``: all is told by paths there, but for ``files``.

    ``addresses`` leads from the path of each page that once was to that of the page which tells of the same now;
    ``deleted`` are the pages that an editor took away; ``cards`` the events, newest first, each by the path of its page
    as generated.
    """

    addresses: Mapping[str, str] = field(default_factory=dict)
    drawings: tuple[Drawing, ...] = ()
    files: tuple[SiteFile, ...] = ()
    deleted: frozenset[str] = frozenset()
    cards: tuple[Card, ...] = ()
