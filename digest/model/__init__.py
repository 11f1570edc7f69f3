"""The nouns: what flows between the stages. Read this file first.

::

    path ─ingest→ Document ─clean→ Document ─extract→ Article ─cluster→ Event, Story
                                                         └─────┬──────────────┘
               files ←write─ Page ←render─ Digest ←compose─ Brief

All are frozen and hold plain values and each other; several of a kind are a tuple. Times keep the offset that the
article gives. Whatever quotes an article keeps its address, ``(article, position)``: a citation is a look-up.
Sentences, and what is found in them, stand in ``said.py``; events and stories in ``grouped.py``; what a brief tells
of an event in ``told.py``; who and what several events name in ``named.py``; what changed in ``changed.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from digest.model.changed import Change, Edit, Mark
from digest.model.grouped import Event, EventId, Story, StoryId, Sureness, Ties
from digest.model.named import Entity
from digest.model.said import ArticleId, Figure, Mention, Quote, Sentence
from digest.model.shown import HEAD, PICTURE_SIZE, SITE_PICTURE, Card, Drawing, Extras, Page, SiteFile
from digest.model.told import Claim, Copy, Disagreement, Origin, PullQuote, Reading, Rendering, VetoedPair

__all__ = [
    "HEAD",
    "PICTURE_SIZE",
    "SITE_PICTURE",
    "Agency",
    "Article",
    "ArticleId",
    "Brief",
    "Card",
    "Change",
    "Citation",
    "Claim",
    "Copy",
    "Dateline",
    "Digest",
    "Disagreement",
    "Document",
    "Drawing",
    "Edit",
    "Entity",
    "Event",
    "EventDate",
    "EventId",
    "Extras",
    "Figure",
    "Furniture",
    "Mark",
    "Mention",
    "Origin",
    "Outlet",
    "Page",
    "Problem",
    "PublicationTime",
    "PullQuote",
    "Quote",
    "Reading",
    "Rendering",
    "Sentence",
    "SiteFile",
    "Story",
    "StoryId",
    "Sureness",
    "Ties",
    "VetoedPair",
]

# --- ingest and clean ---------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """Page text that is no part of the report, and the rule that took it out.

    ``fields`` is what the rule read off it, ``{"editor": "Hariyanto"}``; ``position`` the line before cleaning, from 0.
    """

    text: str
    position: int
    rule: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text as found; ``name`` is what an editor calls it (the file's stem), ``location`` its path.

    ``declared`` holds what stands beside the text, under the field names of :class:`Article`; it wins over the text.
    """

    name: str
    location: str
    content: str
    declared: Mapping[str, str | tuple[str, ...]]
    furniture: tuple[Furniture, ...] = ()


# --- extract ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationTime:
    """When the article was published, how exactly that is known, and from what text."""

    value: datetime
    precision: str  # "minute" or "day"
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """The days that words name, how exactly ("day", "month" …), and where; ``disagrees``: the weekday is another's."""

    start: date
    end: date
    granularity: str
    text: str
    position: int
    sentence: int = 0
    disagrees: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """The day of what the article reports, and the words that say so."""

    value: date
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who published an article. ``marks`` are its names as they stand in texts, ``family`` the house that owns it."""

    id: str
    name: str
    family: str | None = None
    domains: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """Whose report an article credits: a news agency or another outlet."""

    id: str
    name: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """``KIEV, KOMPAS.TV —``: where a report was written. ``text`` is the line as it stood."""

    text: str
    place: str | None
    outlet: str | None
    agency: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document understood."""

    id: ArticleId
    name: str
    location: str
    url: str | None
    headline: str | None
    dateline: Dateline | None
    outlet: Outlet
    agencies: tuple[Agency, ...]
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    section: str | None
    photo_credit: str | None
    related_headlines: tuple[str, ...]
    language: str
    published: PublicationTime | None
    event_date: EventDate | None
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    dates: tuple[DateSpan, ...] = ()
    figures: tuple[Figure, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    modified: PublicationTime | None = None
    outlet_evidence: str = ""  # where the outlet's name was found

    @property
    def day(self) -> date | None:
        """The day that the article is about, else the day on which it was published."""
        if self.event_date:
            return self.event_date.value
        return self.published.value.date() if self.published else None


# --- compose ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source of one event under the key that its page uses, as in ``[^kompastv]``."""

    key: str
    article: Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One event written up. The nouns of ``told.py`` say of what."""

    event: Event
    headline: str
    language: str
    day: date | None
    first_reported: datetime | None
    last_reported: datetime | None
    summary: tuple[Claim, ...]
    quotes: tuple[PullQuote, ...]
    citations: tuple[Citation, ...]
    tags: tuple[str, ...]
    origins: tuple[Origin, ...] = ()
    copies: tuple[Copy, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    renderings: tuple[Rendering, ...] = ()
    foreign: tuple[Claim, ...] = ()  # what only articles in other languages tell
    compared_by_meaning: bool = False  # with an encoder: the extra ``semantic``

    def origins_of(self, articles: Iterable[ArticleId]) -> tuple[Origin, ...]:
        """Give the origins that stand behind some of its articles."""
        named = frozenset(articles)
        return tuple(origin for origin in self.origins if not named.isdisjoint(origin.articles))


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """All that the site shows: newest event first, the stories among them, which are related, and who is in them."""

    briefs: tuple[Brief, ...]
    stories: tuple[Story, ...] = ()
    related: tuple[tuple[EventId, EventId], ...] = ()
    entities: tuple[Entity, ...] = ()


# --- what is wrong ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with one article or page: where, in which stage, what and what to do; a "note" ends with 0."""

    location: str
    stage: str
    message: str
    line: int | None = None
    severity: str = "error"
