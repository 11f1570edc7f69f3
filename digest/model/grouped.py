"""The nouns of grouping: events, the stories that they follow one another in, how sure both are, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NewType

from digest.model.said import ArticleId

EventId = NewType("EventId", str)
StoryId = NewType("StoryId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sureness:
    """How alike the articles of an event are, from 0 to 1, rounded to two decimals.

    ``coherence`` is the mean over all pairs, ``weakest`` the mean of the article that is least like the others;
    ``article`` is that one. An event of one article has none of this.
    """

    coherence: float
    weakest: float
    article: ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """What editors want: pairs of articles that are of one event (must-link), and pairs that are not (cannot-link)."""

    together: tuple[tuple[ArticleId, ArticleId], ...] = ()
    apart: tuple[tuple[ArticleId, ArticleId], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening, told by one or more articles, earliest first; of none, when all of them were taken away.

    ``aliases`` are the ids of events that merged into this one: their addresses lead here. ``held`` tells which
    articles an alias brought along, and under its own id which ones an event of none had: should they part or come
    back, that address leads to them again. ``parted`` are the events that were one with it before a split. ``keys``
    are the citation keys that its page has used: a key never changes its article. ``touches`` are the events that its
    one article, a round-up or a background piece, runs through without belonging to any.
    """

    id: EventId
    articles: tuple[ArticleId, ...]
    aliases: tuple[EventId, ...] = ()
    held: Mapping[EventId, tuple[ArticleId, ...]] = field(default_factory=dict)
    parted: tuple[EventId, ...] = ()
    keys: Mapping[str, ArticleId] = field(default_factory=dict)
    sureness: Sureness | None = None
    touches: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Events that follow from one another, earliest first: the same actors and matter on later days.

    Two at least; one, where the others went: its address stays. ``aliases`` are the ids of stories that merged into it.
    """

    id: StoryId
    events: tuple[EventId, ...]
    aliases: tuple[StoryId, ...] = ()


# --- why ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWord:
    """A word that articles share, as it stands in them, and its share of all that their words have in common."""

    text: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What binds an article to the others of its event; each tuple holds the most telling first.

    ``closeness`` is its mean similarity to them. All else is what at least one of them has too: ``names`` (in pairs
    with their kind), ``figures`` and ``agencies`` as they stand, ``day`` of the event, ``spans`` of other days that
    are told of, ``speakers`` of the same quotes. ``gap`` are the days to the publication nearest to its own, ``copied``
    the share of its text that stands word for word in another, ``alike`` its sentences that are nearly another's.
    """

    article: ArticleId
    closeness: float
    words: tuple[SharedWord, ...]
    names: tuple[tuple[str, str], ...]
    figures: tuple[str, ...]
    agencies: tuple[str, ...]
    day: date | None
    spans: tuple[tuple[date, date], ...]
    gap: float | None
    speakers: tuple[str, ...]
    copied: float
    alike: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """The names and figures that only one of two events has, the most frequent first."""

    names: tuple[str, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An event that another did not become one with, and what parts the two.

    ``closeness`` is the mean similarity of their articles, ``wording`` that of their words alone, whatever the days
    between; ``days`` are those, ``None`` where a day is unknown.
    """

    event: EventId
    closeness: float
    wording: float
    days: int | None
    names: tuple[str, ...]
    only_here: Traits
    only_there: Traits


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why the articles of an event are one, in their order, and the nearest events that it did not join."""

    event: EventId
    evidence: tuple[Evidence, ...]
    neighbours: tuple[Neighbour, ...] = ()
