"""The events beside an event: what came before and after it in its story, what is related, parted from it, touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from digest.model import Digest, EventId, Story
from digest.render.cards import read_cards
from digest.render.paths import event_path, story_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Another event: its page, its title and its day."""

    path: str
    title: str
    day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """``story`` is the path of the story's page, "" for none, and ``count`` how many events it has."""

    story: str = ""
    count: int = 0
    before: Neighbour | None = None
    after: Neighbour | None = None
    related: tuple[Neighbour, ...] = ()
    parted: tuple[Neighbour, ...] = ()
    touched: tuple[Neighbour, ...] = ()


def find_neighbours(digest: Digest, event_pages: Mapping[str, str] | None) -> dict[EventId, Neighbours]:
    """Give what stands beside each event that has neighbours.

    ``event_pages`` are the pages with all edits by hand, for their titles; without them the briefs tell.
    """
    events = _all_events(digest, event_pages)
    found = {id_: neighbours for story in digest.stories for id_, neighbours in _in_story(story, events)}
    related: dict[EventId, list[Neighbour]] = {}
    for one, two in digest.related:
        if one in events and two in events:
            related.setdefault(one, []).append(events[two])
            related.setdefault(two, []).append(events[one])
    for event, others in related.items():
        nearest = tuple(sorted(others, key=lambda other: other.path, reverse=True))
        found[event] = replace(found.get(event, Neighbours()), related=nearest)
    for brief in digest.briefs:
        parted, touched = (_pick(names, events) for names in (brief.event.parted, brief.event.touches))
        if parted or touched:
            found[brief.event.id] = replace(found.get(brief.event.id, Neighbours()), parted=parted, touched=touched)
    return found


def _pick(names: Iterable[EventId], events: Mapping[EventId, Neighbour]) -> tuple[Neighbour, ...]:
    return tuple(events[name] for name in names if name in events)


def _all_events(digest: Digest, event_pages: Mapping[str, str] | None) -> dict[EventId, Neighbour]:
    paths = {brief.event.id: event_path(brief.event.id) for brief in digest.briefs}
    if event_pages is None:
        briefs = ((paths[brief.event.id], brief.headline, brief.day) for brief in digest.briefs)
    else:
        briefs = ((card.path, card.title, card.day) for card in read_cards(digest, event_pages))
    told = {path: Neighbour(path=path, title=title, day=day) for path, title, day in briefs}
    return {event: told[path] for event, path in paths.items() if path in told}


def _in_story(story: Story, events: Mapping[EventId, Neighbour]) -> Iterator[tuple[EventId, Neighbours]]:
    members = [event for event in story.events if event in events]
    if len(story.events) > 1:
        around = zip([None, *members], members, [*members[1:], None], strict=False)
        for before, event, after in around:
            yield (
                event,
                Neighbours(
                    story=story_path(story.id),
                    count=len(story.events),
                    before=events[before] if before else None,
                    after=events[after] if after else None,
                ),
            )
