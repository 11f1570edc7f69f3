"""Ids that would name two events, and articles that two events would tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from digest.model import Event, Problem

_LOCATION = ".digest/events.jsonl"
_MEND = "restore the file from git and build again"


def check_events(events: Iterable[Event]) -> tuple[Problem, ...]:
    """Check what is remembered of the events: each id is one event's, as its own or as an alias, each article too."""
    return tuple(Problem(location=_LOCATION, stage="check", message=f"{what}; {_MEND}") for what in _find(events))


def _find(events: Iterable[Event]) -> Iterator[str]:
    known = list(events)
    names = Counter(name for event in known for name in (event.id, *event.aliases))
    articles = Counter(article for event in known for article in event.articles)
    yield from (f"the id {name} names {count} events" for name, count in sorted(names.items()) if count > 1)
    yield from (f"the article {name} is in {count} events" for name, count in sorted(articles.items()) if count > 1)
    for event in sorted(known, key=lambda event: event.id):
        yield from (f"{event.id} parted from {other}, which is no event" for other in event.parted if not names[other])
