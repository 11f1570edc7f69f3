"""What editors want otherwise than the machine: read, understood, and obeyed in grouping and telling."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from digest.cluster import EventWishes, Pages, Wanted, hear_editors, hear_of_events
from digest.config import Config
from digest.errors import PageError
from digest.ingest import parse_overrides, read_overrides
from digest.memory import State
from digest.model import Article, Brief, Digest, Drawing, Problem
from digest.model.wanted import Overrides
from digest.pipeline.places import look_for_pages
from digest.render import draw_decisions
from digest.write import Merged


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What editors want, the text of their overrides as they last were good, and what is wrong with them."""

    wanted: Wanted
    last_good: str
    problems: tuple[Problem, ...]


def hear_desk(config: Config, articles: tuple[Article, ...], state: State) -> Desk:
    """Give what editors want of the articles."""
    text, overrides, problems = read_overrides(config.content)
    moves = look_for_pages(config, state)
    pages = Pages(bases=moves.bases, current=moves.current)
    wanted = hear_editors(overrides, _read_again(state.overrides), pages, articles, state)
    is_good = overrides is not None and wanted.overrides is overrides
    last_good = text if is_good else state.overrides
    return Desk(wanted=wanted, last_good=last_good, problems=(*problems, *wanted.problems))


def find_quarrels(config: Config, text: str, articles: tuple[Article, ...], state: State) -> tuple[Problem, ...]:
    """Give why what a text of overrides asks for cannot be at once; nothing, if it can.

    Raises:
        PageError: it cannot be read.
    """
    location = f"{config.content.name}/overrides.yml"
    overrides, _ = parse_overrides(text, location)
    wanted = hear_editors(overrides, Overrides(), Pages(bases={}, current={}), articles, state)
    return () if wanted.overrides is overrides else wanted.problems


def pin_headlines(briefs: Iterable[Brief], wishes: EventWishes) -> tuple[Brief, ...]:
    """Give the briefs with the headlines that editors pinned."""
    pinned = wishes.headlines
    return tuple(dataclasses.replace(brief, headline=pinned.get(brief.event.id, brief.headline)) for brief in briefs)


def draw_desk(desk: Desk, digest: Digest, merged: Merged) -> tuple[Drawing, ...]:
    """Give what pages tell of the desk's decisions about their articles."""
    drawings = draw_decisions(digest.briefs, desk.wanted.ties)
    return tuple(drawing for drawing in drawings if drawing.path in merged.texts)


def hear_of(desk: Desk, grouped: State) -> EventWishes:
    """Give what editors want of the events that there are."""
    return hear_of_events(desk.wanted.overrides, grouped.events)


def _read_again(text: str) -> Overrides:
    """Give what a remembered text asks for; nothing where git made one of two that cannot be read."""
    try:
        return parse_overrides(text, "")[0]
    except PageError:
        return Overrides()
