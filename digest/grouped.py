"""The nouns of grouping: events, the stories that they follow one another in, and how sure both are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from digest.said import ArticleId

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
class Event:
    """One happening, told by one or more articles, earliest first; of none, when all of them were taken away.

    ``aliases`` are the ids of events that merged into this one: their addresses lead here. ``parted`` are the events
    that were one with it before a split. ``keys`` are the citation keys that its page has used: a key never changes
    its article.
    """

    id: EventId
    articles: tuple[ArticleId, ...]
    aliases: tuple[EventId, ...] = ()
    parted: tuple[EventId, ...] = ()
    keys: Mapping[str, ArticleId] = field(default_factory=dict)
    sureness: Sureness | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Events that follow from one another, earliest first: the same actors and matter on later days.

    Two at least; one, where the others went: its address stays. ``aliases`` are the ids of stories that merged into it.
    """

    id: StoryId
    events: tuple[EventId, ...]
    aliases: tuple[StoryId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clustering:
    """All events, the stories among them, and which events share actors and matter without following one another.

    ``related`` are pairs of ids, each pair and all of them in order. ``linked`` tells of articles that touch many
    events (a round-up, a background piece) which; such an article is an event of its own.
    """

    events: tuple[Event, ...]
    stories: tuple[Story, ...] = ()
    related: tuple[tuple[EventId, EventId], ...] = ()
    linked: Mapping[ArticleId, tuple[EventId, ...]] = field(default_factory=dict)
