"""What must hold from one state of the events to the next, whatever happened between them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from digest.check import check_events
from digest.model import ArticleId, Event, EventId, Ties
from digest.store.grouped.events import read_event, record_of_event


def names_of(events: Iterable[Event]) -> set[EventId]:
    """Every id that leads somewhere."""
    return {name for event in events for name in (event.id, *event.aliases)}


def remember(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events as the next build reads them."""
    return tuple(read_event(json.loads(json.dumps(record_of_event(event)))) for event in events)


def join_branches(base: Sequence[Event], one: Sequence[Event], other: Sequence[Event]) -> list[Event]:
    """The lines that git keeps of two branches: those of both, and those that either wrote."""
    before, left, right = (
        {json.dumps(record_of_event(event)): event for event in events} for events in (base, one, other)
    )
    kept = {line: event for line, event in left.items() if line in right or line not in before}
    return [*kept.values(), *(event for line, event in right.items() if line not in before and line not in kept)]


def assert_nothing_breaks(before: Sequence[Event], after: Sequence[Event], present: Iterable[ArticleId]) -> None:
    """Every id leads to one event, no id names another event than before, and no untouched event has another id."""
    assert check_events(after) == ()
    assert remember(after) == after
    assert sorted(article for event in after for article in event.articles) == sorted(present)
    assert names_of(after) >= names_of(before)
    assert all(names_of([*after]) > set(event.parted) for event in after)
    same = {frozenset(event.articles): event.id for event in before if event.articles}
    for event in after:
        assert same.get(frozenset(event.articles), event.id) == event.id
        _assert_known(event, before)


def assert_ties_are_kept(events: Iterable[Event], ties: Ties) -> None:
    """Of the articles that are there, those tied together are in one event, and those tied apart are not."""
    event_of = {article: event.id for event in events for article in event.articles}
    there = [[event_of[name] for name in pair if name in event_of] for pair in ties.together]
    assert all(len(set(found)) == 1 for found in there if len(found) == 2)
    there = [[event_of[name] for name in pair if name in event_of] for pair in ties.apart]
    assert all(len(set(found)) == 2 for found in there if len(found) == 2)


def _assert_known(event: Event, before: Sequence[Event]) -> None:
    """An id that was given before has an article that it had before, or none."""
    known = [one for one in before if event.id in (one.id, *one.aliases)]
    had = {a for one in known for a in (*one.articles, *(a for held in one.held.values() for a in held))}
    assert not known or not event.articles or had & set(event.articles)
