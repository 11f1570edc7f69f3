"""What can be subscribed to: all events, those of a story, of an outlet, of a person, place or organisation."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from digest.model import Digest
from digest.render.machine.published import Published, plain
from digest.render.paths import entity_path, event_path, story_path
from digest.text.slugs import make_slug

_LONGEST = 50  # items of a feed: readers ask again and again
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # Atom wants a time; an event without any date has none


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Events under one title, newest first. ``folder`` holds its feeds, ``page`` shows the same to readers."""

    folder: str
    title: str
    page: str
    items: tuple[Published, ...]

    @property
    def updated(self) -> datetime:
        """When one of its events last told something new."""
        return max(map(last_updated, self.items), default=_NEVER)


def last_told(item: Published) -> datetime:
    """Give when an event was last reported, or the beginning of time."""
    return item.last or _NEVER


def last_updated(item: Published) -> datetime:
    """Give when an event last told something new, or the beginning of time."""
    return item.updated or _NEVER


def find_channels(digest: Digest, told: Sequence[Published], name: str) -> tuple[Channel, ...]:
    """Give every channel; ``name`` is the site's. More kinds are more lines here."""
    everything = _channel("feeds/events", name, "index.md", told)
    return (
        everything,
        *_story_channels(digest, told, name),
        *_outlet_channels(told, name),
        *_entity_channels(digest, told, name),
    )


def story_folder(story: str) -> str:
    """Give the folder of a story's feeds."""
    return f"feeds/stories/{story}"


def _story_channels(digest: Digest, told: Sequence[Published], name: str) -> Iterator[Channel]:
    by_path = {item.path: item for item in told}
    for story in digest.stories:
        items = [by_path[path] for path in map(event_path, story.events) if path in by_path]
        if items:
            yield _channel(story_folder(story.id), f"{items[-1].title} - {name}", story_path(story.id), items)


def _outlet_channels(told: Sequence[Published], name: str) -> Iterator[Channel]:
    titles: dict[str, str] = {}
    items: dict[str, list[Published]] = {}
    for item in told:
        outlets: Mapping[str, str] = {
            cited.article.outlet.id: cited.article.outlet.name for cited in item.brief.citations
        }
        for outlet, title in outlets.items():
            titles.setdefault(outlet, title)
            items.setdefault(outlet, []).append(item)
    for outlet in sorted(items):
        yield _channel(
            f"feeds/outlets/{_folder_name(outlet)}", f"{titles[outlet]} - {name}", "sources/index.md", items[outlet]
        )


def _entity_channels(digest: Digest, told: Sequence[Published], name: str) -> Iterator[Channel]:
    by_event = {item.brief.event.id: item for item in told}
    for entity in digest.entities:
        items = [by_event[event] for event in entity.events if event in by_event]
        if items:
            folder = f"feeds/entities/{_folder_name(entity.id)}"
            yield _channel(folder, f"{plain(entity.name)} - {name}", entity_path(entity.id), items)


def _folder_name(name: str) -> str:
    """Give an id as it may stand in an address; two ids never give the same."""
    slug = make_slug(name, fallback="name")
    return slug if slug == name else f"{slug}-{hashlib.sha256(name.encode()).hexdigest()[:6]}"


def _channel(folder: str, title: str, page: str, items: Iterable[Published]) -> Channel:
    newest = sorted(items, key=lambda item: (last_updated(item), item.path), reverse=True)
    return Channel(folder=folder, title=title, page=page, items=tuple(newest[:_LONGEST]))
