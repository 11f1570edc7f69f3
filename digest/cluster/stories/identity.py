"""Story ids that stay: made once of the first event's id, then looked up by members.

``2022-12-30-putin-sebut-xi-jinping-teman-baik-8cb8`` is the first event's id and the story's; events and stories have
addresses of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from digest.model import EventId, Story, StoryId


def assign_story_ids(groups: Sequence[Sequence[EventId]], known: Sequence[Story]) -> tuple[Story, ...]:
    """Give each group, its events in order, the known story with which it shares most events, or a new id.

    Where a group holds most of several known stories, the oldest of them (by id) goes on and the others become its
    aliases. An id is never given to a second story. A known story of which no group holds anything ends: its id stays,
    with its first event, and it goes on if that follows or is followed again.
    """
    taken = {name for story in known for name in (story.id, *story.aliases)}
    continued = _match(groups, known)
    stories = []
    for number, group in enumerate(groups):
        before = continued.get(number, [])
        story_id = before[0].id if before else _new_id(group[0], taken)
        taken.add(story_id)
        aliases = {name for story in before for name in (story.id, *story.aliases)} - {story_id}
        stories.append(Story(id=story_id, events=tuple(group), aliases=tuple(sorted(aliases))))
    going_on = {story.id for before in continued.values() for story in before}
    ended = (replace(story, events=story.events[:1]) for story in known if story.id not in going_on)
    return tuple(sorted((*stories, *ended), key=lambda story: story.id))


def _match(groups: Sequence[Sequence[EventId]], known: Sequence[Story]) -> dict[int, list[Story]]:
    """Give, by number of the group, the known stories that go on in it, oldest first."""
    group_of = {event: number for number, group in enumerate(groups) for event in group}
    found: dict[int, list[Story]] = {}
    for story in sorted(known, key=lambda story: story.id):
        shares = [group_of[event] for event in story.events if event in group_of]
        if shares:
            found.setdefault(max(sorted(set(shares)), key=shares.count), []).append(story)
    return found


def _new_id(first: EventId, taken: set[StoryId]) -> StoryId:
    """Give the first event's id; with a number behind it where a story had it that went on elsewhere."""
    number = 2
    story_id = StoryId(first)
    while story_id in taken:
        story_id = StoryId(f"{first}-{number}")
        number += 1
    return story_id
