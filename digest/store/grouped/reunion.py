"""One state from the lines of two branches: git keeps all lines that either side wrote (``merge=union``).

So an event that both sides changed stands there twice. Neither line is wrong, each lacks what the other learned: they
are united, and the next build groups the articles anew and writes one line. Refusing the file would leave an editor
with JSON to mend for an article added on each side.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain

from digest.model import ArticleId, Event, EventId


def reunite_events(events: Iterable[Event]) -> tuple[Event, ...]:
    """Give the events with each id, and each article, in one of them; the order of the lines does not matter."""
    return _part_articles([_unite(records) for records in _group_records(events)])


def _group_records(events: Iterable[Event]) -> list[list[Event]]:
    """Group records that name one event: by its id, or by an id that became an alias on one side."""
    groups: dict[EventId, list[Event]] = {}
    for event in events:
        met = {id(groups[name]): groups[name] for name in _names(event) if name in groups}
        joined = [event, *chain.from_iterable(met.values())]
        groups |= {name: joined for record in joined for name in _names(record)}
    return list({id(group): group for group in groups.values()}.values())


def _names(event: Event) -> tuple[EventId, ...]:
    return (event.id, *event.aliases)


def _unite(records: Sequence[Event]) -> Event:
    """Give one event that knows what all records know. A key that both sides gave stays with the lesser article."""
    if len(records) == 1:
        return records[0]
    names = {name for record in records for name in _names(record)}
    main = min({record.id for record in records} - {name for record in records for name in record.aliases} or names)
    records = sorted(records, key=lambda record: (record.id != main, record.id, record.articles))
    keys = sorted(((key, a) for r in records if r.id == main for key, a in r.keys.items()), reverse=True)
    return Event(
        id=main,
        articles=_all(record.articles for record in records),
        aliases=tuple(sorted(names - {main})),
        held=_unite_held(records, main),
        parted=tuple(sorted({name for record in records for name in record.parted} - names)),
        keys=dict(sorted(dict(keys).items())),
        touches=tuple(sorted({name for record in records for name in record.touches} - names)),
    )


def _unite_held(records: Sequence[Event], main: EventId) -> dict[EventId, tuple[ArticleId, ...]]:
    """Give what each alias brought along; of one that is an event on the other side, what it has there."""
    found: dict[EventId, list[tuple[ArticleId, ...]]] = defaultdict(list)
    for record in records:
        for name, articles in record.held.items():
            found[name].append(articles)
        if record.id != main and record.articles:
            found[record.id].append(record.articles)
    return {name: _all(found[name]) for name in sorted(found)}


def _all(lists: Iterable[tuple[ArticleId, ...]]) -> tuple[ArticleId, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(lists)))


def _part_articles(events: Sequence[Event]) -> tuple[Event, ...]:
    """Leave each article with one event: the smaller, since the other has more to be known by.

    An event that keeps none (both sides added the article, and named it apart) becomes an alias.
    """
    holders: dict[ArticleId, EventId] = {}
    for event in sorted(events, key=lambda event: (len(event.articles), event.id)):
        for article in event.articles:
            holders.setdefault(article, event.id)
    left = {event.id: tuple(a for a in event.articles if holders[a] == event.id) for event in events}
    aliases: dict[EventId, list[EventId]] = defaultdict(list)
    for event in events:
        if event.articles and not left[event.id]:
            aliases[holders[event.articles[0]]] += _names(event)
    return tuple(
        dataclasses.replace(event, articles=left[event.id], aliases=tuple(sorted((*event.aliases, *aliases[event.id]))))
        for event in sorted(events, key=lambda event: event.id)
        if left[event.id] or not event.articles
    )
