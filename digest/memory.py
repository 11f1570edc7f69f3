"""The nouns of memory: what is remembered between builds and fetches, under ``content/.digest/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from digest.model import ArticleId, Change, Event, Story, Ties


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownArticle:
    """An article of an earlier build: enough to know it again under another name or text."""

    id: ArticleId
    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """The text of an article as it once was: the sentences of each paragraph, and the time that it gave for itself."""

    when: datetime | None
    paragraphs: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Every text that an article has had, in the order in which builds met them; the last one is used.

    ``declared`` holds what was known of the article beside its sentences, under the names that a sidecar uses.
    """

    article: ArticleId
    name: str
    location: str
    declared: Mapping[str, str | tuple[str, ...]]
    revisions: tuple[Revision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What is known of an address that was fetched: a feed, or an article of one.

    ``etag`` and ``last_modified`` are asked with next time. Of an article: ``feed`` is where it
    came from, ``item`` the fingerprint of what the feed said, ``file`` that of what was written.
    """

    address: str
    etag: str = ""
    last_modified: str = ""
    feed: str = ""
    item: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedFurniture:
    """A line that stands in that many articles of one outlet, on that many events."""

    outlet: str
    line: str
    articles: int
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedWords:
    """In how many of so many older texts of a language each word stands, as of the day of the newest of them."""

    language: str
    until: date | None
    articles: float
    words: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Three versions of one place: as last generated, by hand, and as now generated; empty where it is not there.

    ``place`` is a front-matter key ("front") or the name of a section ("body"). Where the ground of a sentence
    changed ("ground"), ``base`` tells what did, and there is nothing of the machine's to take.
    """

    place: str
    base: str
    hand: str
    machine: str
    reason: str
    part: str = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """What is remembered of edits by hand.

    ``suggestions`` wait, by the page that they are for; ``decided`` are the marks of those that an editor took or
    dropped. ``struck`` are the marks of sentences that the hand took off a page: they stay away.
    """

    suggestions: Mapping[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    decided: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is remembered between builds.

    ``grouping`` tells in which way articles were grouped; ``bases`` maps a path to the page as last generated;
    ``forgotten`` are fingerprints of articles that were taken down and must not come back; ``decided`` and ``struck``
    are those of :class:`Edits`. ``places`` are all to which editors moved pages, with the page's own path;
    ``changes`` are what readers were told of each event. ``overrides`` is the text of what editors asked for when it
    last was good, ``page_ties`` what they asked for by changing lists on pages.
    """

    articles: tuple[KnownArticle, ...] = ()
    histories: tuple[History, ...] = ()
    forgotten: frozenset[str] = frozenset()
    events: tuple[Event, ...] = ()
    stories: tuple[Story, ...] = ()
    furniture: tuple[LearnedFurniture, ...] = ()
    words: tuple[LearnedWords, ...] = ()
    grouping: str = ""
    overrides: str = ""
    page_ties: Ties = field(default_factory=Ties)
    bases: Mapping[str, str] | None = None
    decided: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    places: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
