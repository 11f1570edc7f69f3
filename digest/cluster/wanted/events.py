"""What ``content/overrides.yml`` asks of events: pinned headlines, and which are of one story."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from digest.cluster.wanted.overrides import problem_in_overrides
from digest.errors import PageError
from digest.model import Event, EventId, Problem
from digest.model.wanted import Overrides, Wish

_Pairs = tuple[tuple[EventId, EventId], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWishes:
    """Headlines by event, pairs of events that are of one story, and pairs that are not."""

    headlines: dict[EventId, str] = field(default_factory=dict)
    together: _Pairs = ()
    apart: _Pairs = ()
    problems: tuple[Problem, ...] = ()


def hear_of_events(overrides: Overrides, events: Sequence[Event]) -> EventWishes:
    """Give what is asked of the events that there are now, by the ids that they had or have."""
    ids = {name: event.id for event in events for name in (event.id, *event.aliases)}
    problems: list[Problem] = []
    pinned = [Wish(names=wish.names[:1], line=wish.line) for wish in overrides.headlines]
    texts = {wish.line: wish.names[1] for wish in overrides.headlines}
    return EventWishes(
        headlines={event: texts[line] for line, (event,) in _understood(pinned, ids, problems)},
        together=_pair(_understood(overrides.stories, ids, problems)),
        apart=_pair(_understood(overrides.story_apart, ids, problems)),
        problems=tuple(problems),
    )


def _understood(
    wishes: Iterable[Wish], ids: dict[EventId, EventId], problems: list[Problem]
) -> Iterator[tuple[int, tuple[EventId, ...]]]:
    for wish in wishes:
        unknown = [name for name in wish.names if EventId(name) not in ids]
        if unknown:
            near = difflib.get_close_matches(unknown[0], sorted(ids), n=1, cutoff=0)
            mend = f"did you mean {near[0]}?" if near else "there are none"
            problems.append(problem_in_overrides(PageError(wish.line, f"no event is called {unknown[0]}", mend)))
        else:
            yield wish.line, tuple(ids[EventId(name)] for name in wish.names)


def _pair(wishes: Iterable[tuple[int, tuple[EventId, ...]]]) -> _Pairs:
    pairs = {(min(pair), max(pair)) for _, events in wishes for pair in combinations(events, 2) if pair[0] != pair[1]}
    return tuple(sorted(pairs))
