"""Stories by id: ``{"aliases": [], "events": ["2022-12-30-…", "2023-02-22-…"], "id": "2022-12-30-…"}``."""

from __future__ import annotations

from digest.model import EventId, Story, StoryId
from digest.store.records import Record, read_text, read_texts


def read_story(record: Record) -> Story:
    """Read one record."""
    return Story(
        id=StoryId(read_text(record, "id")),
        events=tuple(EventId(text) for text in read_texts(record, "events")),
        aliases=tuple(StoryId(text) for text in read_texts(record, "aliases")),
    )


def record_of_story(story: Story) -> Record:
    """Give the record of a story."""
    return {"id": story.id, "events": story.events, "aliases": story.aliases}
