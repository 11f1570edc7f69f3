"""Event ids that stay: made once from the earliest article, then looked up by members.

``2022-12-30-putin-sebut-xi-jinping-teman-baik-8cb8``: the day, the first words, and four digits of the earliest
article's id. An id is an address that a reader may hold, so it leads for ever to most of what stood there:

- It stays with the largest part of its event; at a tie, with the part that holds the earliest article.
- Where events merge, the oldest id stays and the others become its aliases. Each remembers the articles that it
  brought along, so that a merge that is undone gives both addresses back what they showed. (An alias that went on
  pointing to the other event would show its reader the wrong one, a click away from the right one.)
- An event that lost all its articles stays, with none; it comes back when they do.

Each id chooses for itself, so that what happens to one event moves no other. One matching over all, of the greatest
total overlap (as an assignment problem), was turned down: it would now and then give an id to the *smaller* part of
its event so that another id need not become an alias, and its choice may turn on events far away.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from digest.cluster.order import in_order
from digest.model import Article, ArticleId, Event, EventId
from digest.text.slugs import make_slug

_SLUG = 50  # characters of an address that a person reads
_SHORTEST_HASH = 4  # digits; more where two events would share an id

_T = TypeVar("_T", EventId, ArticleId)
_Groups = Sequence[Sequence[Article]]


def assign_ids(groups: _Groups, known: Sequence[Event]) -> tuple[Event, ...]:
    """Give each group, its articles in order, as an event: under an id of the ``known`` events, or a new one.

    Known events of which no article is left follow with none. No id is lost and none is given twice; neither the
    order of the groups nor that of the known events matters.
    """
    ordered = sorted(groups, key=lambda group: group[0].id)
    before = sorted(known, key=lambda event: event.id)
    owned = _find_owned(before)
    places = _find_places(ordered, before, owned)
    names = _name_groups(ordered, before, places)
    return _make_events(ordered, before, names, owned)


@dataclass(frozen=True, slots=True)
class _Names:
    """The id of each group by its number, which of these are fresh pages, and the id that each id now leads to."""

    ids: Sequence[EventId]
    fresh: frozenset[EventId]
    leads: Mapping[EventId, EventId]


def _find_owned(known: Sequence[Event]) -> dict[ArticleId, EventId]:
    """Give under which id each article stands: that of its event, or the alias that brought it along."""
    owned: dict[ArticleId, EventId] = {}
    for event in known:
        brought = {article: name for name, articles in event.held.items() for article in articles}
        for article in event.articles:
            owned.setdefault(article, brought.get(article, event.id))
    for event in known:  # articles that were taken away, unless another event has them now
        for name, articles in event.held.items():
            for article in articles:
                owned.setdefault(article, name)
    return owned


def _find_places(
    groups: _Groups, known: Sequence[Event], owned: Mapping[ArticleId, EventId]
) -> dict[EventId, int | None]:
    """Give for each id ever given the group to which it leads, by number, or ``None`` for none."""
    event_of = {article: event.id for event in known for article in event.articles}
    own, whole = (_find_largest(groups, names) for names in (owned, event_of))
    places: dict[EventId, int | None] = {}
    for event in known:
        place, largest = own.get(event.id), whole.get(event.id)
        if largest is not None and place != largest and (place is None or not _is_part(groups[place], event, event_of)):
            place = largest  # its own articles went over to another event: it stays with the rest
        places[event.id] = place
        places |= {alias: own.get(alias, place) for alias in event.aliases}
    return places


def _is_part(group: Sequence[Article], event: Event, event_of: Mapping[ArticleId, EventId]) -> bool:
    """Tell whether no other event had an article of the group."""
    return all(event_of.get(article.id, event.id) == event.id for article in group)


def _find_largest(groups: _Groups, names: Mapping[ArticleId, EventId]) -> dict[EventId, int]:
    """Give for each name the group, by number, with most of its articles."""
    found: dict[EventId, int] = {}
    parts: dict[EventId, dict[int, list[Article]]] = {}  # of the few names that stand in several groups
    for number, group in enumerate(groups):
        for article in group:
            name = names.get(article.id)
            if name and found.setdefault(name, number) != number:
                parts.setdefault(name, defaultdict(list))
    for number, group in enumerate(groups if parts else ()):
        for article in group:
            if (name := names.get(article.id)) in parts:
                parts[name][number].append(article)
    return found | {name: _choose_largest(split) for name, split in parts.items()}


def _choose_largest(parts: Mapping[int, Sequence[Article]]) -> int:
    """Give the number of the largest part; of equals, of the one that holds the earliest article."""
    most = max(map(len, parts.values()))
    equal = {articles[0].id: number for number, articles in parts.items() if len(articles) == most}
    earliest, *_ = in_order(parts[number][0] for number in equal.values())
    return equal[earliest.id]


def _name_groups(groups: _Groups, known: Sequence[Event], places: Mapping[EventId, int | None]) -> _Names:
    """Give each group the oldest id that leads to it; ids with a page of their own go before aliases."""
    shown = {event.id for event in known if event.articles}
    claims: dict[int, list[EventId]] = defaultdict(list)
    for name, place in places.items():
        if place is not None:
            claims[place].append(name)
    taken = set(places)
    ids = []
    for number, group in enumerate(groups):
        found = min(claims[number], key=lambda name: (name not in shown, name), default=None)
        ids.append(found or _new_id(group[0], taken))
        taken.add(ids[-1])
    hosts = {name: event.id for event in known for name in (event.id, *event.aliases)}
    leads = {name: hosts[name] if place is None else ids[place] for name, place in places.items()}
    return _Names(ids=ids, fresh=frozenset(ids) - shown, leads=leads)


def _make_events(
    groups: _Groups, known: Sequence[Event], names: _Names, owned: Mapping[ArticleId, EventId]
) -> tuple[Event, ...]:
    """Give the events in the order of their ids."""
    members = {name: tuple(a.id for a in group) for name, group in zip(names.ids, groups, strict=True)}
    aliases = _gather((there, name) for name, there in names.leads.items() if there != name)
    held = _find_held(members, names, owned)
    parted = _find_parted(members, known, names)
    keys = {event.id: event.keys for event in known}
    return tuple(
        Event(
            id=name,
            articles=members.get(name, ()),
            aliases=aliases.get(name, ()),
            held={alias: held[alias] for alias in (*aliases.get(name, ()), name) if alias in held},
            parted=parted.get(name, ()),
            keys=keys.get(name, {}),
        )
        for name in sorted({*names.ids, *names.leads.values()})
    )


def _find_held(
    members: Mapping[EventId, Sequence[ArticleId]], names: _Names, owned: Mapping[ArticleId, EventId]
) -> dict[EventId, tuple[ArticleId, ...]]:
    """Give what each alias and each event without articles owns: what stands where it leads, or nowhere."""
    event_of = {article: name for name, articles in members.items() for article in articles}
    return _gather(
        (name, article)
        for article, name in owned.items()
        if name not in members and event_of.get(article) in {None, names.leads[name]}
    )


def _find_parted(
    members: Mapping[EventId, Sequence[ArticleId]], known: Sequence[Event], names: _Names
) -> dict[EventId, tuple[EventId, ...]]:
    """Give the events that were one with each event, both ways: those of splits before, and each fresh part now.

    An article that goes over to another event which was there before is no split.
    """
    before = ((event.id, other) for event in known for other in event.parted if other in names.leads)
    pairs = {(names.leads[one], names.leads[other]) for one, other in before}
    event_of = {article: name for name, articles in members.items() for article in articles}
    for event in known:
        parts = {event_of[article] for article in event.articles if article in event_of}
        pairs |= {(names.leads[event.id], part) for part in parts & names.fresh}
    return _gather(pair for one, other in pairs if one != other for pair in ((one, other), (other, one)))


def _gather(pairs: Iterator[tuple[EventId, _T]]) -> dict[EventId, tuple[_T, ...]]:
    """Give all that stands with each id, sorted."""
    found: dict[EventId, set[_T]] = defaultdict(set)
    for name, value in pairs:
        found[name].add(value)
    return {name: tuple(sorted(values)) for name, values in found.items()}


def _new_id(earliest: Article, taken: set[EventId]) -> EventId:
    words = earliest.headline or earliest.sentences[0].text
    slug = make_slug(words, fallback="event", longest=_SLUG)
    day = earliest.day.isoformat() if earliest.day else "undated"
    short = (earliest.id[:length] for length in range(_SHORTEST_HASH, len(earliest.id) + 1))
    numbered = (f"{earliest.id}-{number}" for number in itertools.count(2))
    return next(
        name for end in itertools.chain(short, numbered) if (name := EventId(f"{day}-{slug}-{end}")) not in taken
    )
