"""The record of a story."""

from __future__ import annotations

from digest.model import EventId, Story, StoryId
from digest.store.grouped.stories import read_story, record_of_story


def test_a_record_is_read_as_it_was_written() -> None:
    """With its events in their order."""
    story = Story(id=StoryId("2022-x"), events=(EventId("2022-x"), EventId("2022-a")), aliases=(StoryId("2022-y"),))
    assert read_story({**record_of_story(story), "events": list(story.events), "aliases": list(story.aliases)}) == story
