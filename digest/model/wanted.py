"""The nouns of what editors want otherwise: what ``content/overrides.yml`` asks for, each wish with its line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Names of articles or events that something is wanted of, and the line where that stands."""

    names: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """What an editor asks of the grouping; articles and events by the names that people use.

    ``together`` and ``apart`` are articles of one event, or of as many events as articles; ``ignore`` articles of none.
    ``headlines`` are an event and its headline; ``stories`` events of one story, ``story_apart`` of different ones.
    """

    together: tuple[Wish, ...] = ()
    apart: tuple[Wish, ...] = ()
    ignore: tuple[Wish, ...] = ()
    headlines: tuple[Wish, ...] = ()
    stories: tuple[Wish, ...] = ()
    story_apart: tuple[Wish, ...] = ()
