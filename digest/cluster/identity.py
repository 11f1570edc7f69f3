"""Event ids that stay: made once from the earliest article, then looked up by members.

``2022-12-30-putin-sebut-xi-jinping-teman-baik-8cb8``: the day, the first words, and four
digits of the earliest article's id.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.model import Article, ArticleId, Event, EventId
from digest.text.slugs import make_slug

_SLUG = 50  # characters of an address that a person reads
_SHORTEST_HASH = 4  # digits; more where two events would share an id


def assign_ids(groups: Sequence[Sequence[Article]], known: Sequence[Event]) -> tuple[Event, ...]:
    """Give each group, its articles in order, the known event with which it shares most, or a new one.

    Where a group holds most of several known events, the oldest of them (by id) goes on and the
    others become its aliases. An id is never given to a second event.
    """
    taken = {name for event in known for name in (event.id, *event.aliases)}
    continued = _match(groups, known)
    events = []
    for number, group in enumerate(groups):
        articles = tuple(article.id for article in group)
        before = continued.get(number, [])
        event_id = before[0].id if before else _new_id(group[0], taken)
        taken.add(event_id)
        aliases = {name for event in before for name in (event.id, *event.aliases)} - {event_id}
        keys = before[0].keys if before else {}
        events.append(Event(id=event_id, articles=articles, aliases=tuple(sorted(aliases)), keys=keys))
    return tuple(sorted(events, key=lambda event: event.id))


def _match(groups: Sequence[Sequence[Article]], known: Sequence[Event]) -> dict[int, list[Event]]:
    """Give, by number of the group, the known events that go on in it, oldest first."""
    group_of: dict[ArticleId, int] = {article.id: n for n, group in enumerate(groups) for article in group}
    found: dict[int, list[Event]] = {}
    for event in sorted(known, key=lambda event: event.id):
        shares = [group_of[article] for article in event.articles if article in group_of]
        if shares:
            best = max(sorted(set(shares)), key=shares.count)
            found.setdefault(best, []).append(event)
    return found


def _new_id(earliest: Article, taken: set[EventId]) -> EventId:
    words = earliest.headline or earliest.sentences[0].text
    slug = make_slug(words, fallback="event", longest=_SLUG)
    day = earliest.day.isoformat() if earliest.day else "undated"
    for length in range(_SHORTEST_HASH, len(earliest.id) + 1):
        event_id = EventId(f"{day}-{slug}-{earliest.id[:length]}")
        if event_id not in taken:
            return event_id
    return EventId(f"{day}-{slug}-{earliest.id}-{len(taken)}")
