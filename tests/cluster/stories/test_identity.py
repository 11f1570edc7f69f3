"""Ids of stories stay."""

from __future__ import annotations

from digest.cluster.stories.identity import assign_story_ids
from digest.model import EventId, Story, StoryId


def _ids(*names: str) -> list[EventId]:
    return [EventId(name) for name in names]


def _story(*events: str, aliases: tuple[str, ...] = ()) -> Story:
    names = tuple(StoryId(name) for name in aliases)
    return Story(id=StoryId(events[0]), events=tuple(_ids(*events)), aliases=names)


def test_a_new_story_has_the_id_of_its_first_event() -> None:
    """Stories and events have addresses of their own."""
    assert assign_story_ids([_ids("a", "b")], ()) == (_story("a", "b"),)


def test_two_that_become_one_leave_both_addresses() -> None:
    """The older goes on, the other and what had merged into it become aliases."""
    known = (_story("a", "b"), _story("c", "d", aliases=("x",)))
    assert assign_story_ids([_ids("a", "b", "c", "d")], known) == (_story("a", "b", "c", "d", aliases=("c", "x")),)


def test_one_that_parts_goes_on_in_the_larger_half() -> None:
    """The other half gets an id that no story has had."""
    parted = assign_story_ids([_ids("a", "e"), _ids("b", "c", "d")], (_story("a", "b", "c", "d"),))
    assert [(story.id, story.events) for story in parted] == [("a", ("b", "c", "d")), ("a-2", ("a", "e"))]


def test_one_that_ends_comes_back_with_its_id() -> None:
    """Its first event is remembered."""
    ended = assign_story_ids([], (_story("a", "b"),))
    assert ended == (_story("a"),)
    assert assign_story_ids([_ids("a", "c")], ended) == (_story("a", "c"),)
