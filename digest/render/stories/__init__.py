"""A page for each story: its events in the order of time. What was a story once keeps its address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from digest.model import Card, Digest, EventId, Page, Story, StoryId
from digest.render.indexes.showing import show_on
from digest.render.paths import ARCHIVE, event_path, relative_link, story_path
from digest.render.sayings import say_span
from digest.render.templates import Desk, page_head

TIMELINE = "timeline"  # the id of the heading under which the timeline is drawn


def render_stories(digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the page of each story, and of each that became part of another."""
    told = story_cards(digest, cards)
    moved = [(alias, story) for story in digest.stories for alias in story.aliases]
    return (
        *(_render_story(story, told[story.id], desk) for story in digest.stories),
        *(_render_moved(alias, story, told[story.id], desk) for alias, story in moved),
    )


def story_cards(digest: Digest, cards: Sequence[Card]) -> Mapping[StoryId, tuple[Card, ...]]:
    """Give the events of each story as their pages tell them, without those that have no page."""
    by_path = {card.path: card for card in cards}
    return {story.id: tuple(_cards_of(story.events, by_path)) for story in digest.stories}


def _cards_of(events: Sequence[EventId], by_path: Mapping[str, Card]) -> list[Card]:
    return [by_path[event_path(event)] for event in events if event_path(event) in by_path]


def _render_story(story: Story, cards: Sequence[Card], desk: Desk) -> Page:
    path = story_path(story.id)
    text = desk.render(
        "stories.md.j2",
        head=_head(story.id, _title(cards, desk)),
        anchor=TIMELINE,
        cards=cards,
        is_story=len(story.events) > 1,
        span=say_span(cards, desk.language),
        archive=relative_link(path, ARCHIVE),
        **show_on(path, desk),
    )
    return Page(path=path, text=text)


def _render_moved(alias: StoryId, story: Story, cards: Sequence[Card], desk: Desk) -> Page:
    path, title = story_path(alias), _title(cards, desk)
    text = desk.render(
        "stories_moved.md.j2",
        head=_head(alias, title),
        title=title,
        link=relative_link(path, story_path(story.id)),
        label=desk.language.label,
    )
    return Page(path=path, text=text)


def _head(story: StoryId, title: str) -> str:
    """Give the front matter; the id has a word before it, for the story's first event has the same."""
    return page_head({"id": f"story-{story}", "title": title})


def _title(cards: Sequence[Card], desk: Desk) -> str:
    """Give the title of the newest event: how far the story has come."""
    return cards[-1].title if cards else desk.language.label("story")
