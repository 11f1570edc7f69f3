"""Who and what several events tell of: names that mean the same become one.  Briefs → Entities

"Putin" is "Vladimir Putin" where that event, or else all events together, know one full name only that it is part of;
"RRT" is "China" by the table of names, and "KPK" the one organisation whose words begin with these letters. A part that
several full names share, and no event tells apart, is nobody's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from digest.knowledge.names import is_demonym
from digest.model import Brief, Entity, EventId
from digest.text.names import full_names, name_key

_KINDS = ("person", "place", "organisation")
_OFTEN = 2  # mentions in an event; a name said once is in passing
_SEVERAL = 2  # events
_INITIALS = 3  # letters; "AS" may be too many things


@dataclass(slots=True)
class _Name:
    """What is known of one name in all events."""

    spellings: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    events: dict[EventId, None] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return min(self.kinds, key=lambda kind: (-self.kinds[kind], kind))

    def add(self, other: _Name) -> None:
        self.spellings.update(other.spellings)
        self.kinds.update(other.kinds)
        self.events.update(other.events)


def find_entities(briefs: Iterable[Brief]) -> tuple[Entity, ...]:
    """Give those that two events name at least, in most events first; ``briefs`` come newest first."""
    names: dict[str, _Name] = {}
    order: dict[EventId, int] = {}
    reporters: set[str] = set()
    for brief in briefs:
        order[brief.event.id] = len(order)
        reporters.update(_reporters(brief))
        for key, name in _names_of(brief).items():
            names.setdefault(key, _Name()).add(name)
    _join_parts(names)
    _join_initials(names)
    several = [key for key in names if len(names[key].events) >= _SEVERAL and key not in reporters]
    found = [_entity(key, names[key], order) for key in several]
    return tuple(sorted(found, key=lambda entity: (-len(entity.events), entity.id)))


def _entity(key: str, name: _Name, order: Mapping[EventId, int]) -> Entity:
    first, *others = sorted(name.spellings, key=lambda text: (-name.spellings[text], text))
    events = tuple(sorted(name.events, key=order.__getitem__))
    return Entity(id=key, name=first, kind=name.kind, aliases=tuple(others), events=events)


def _names_of(brief: Brief) -> dict[str, _Name]:
    """Give the names that an event says often enough."""
    articles = [citation.article for citation in brief.citations]
    full = full_names(mention.text for article in articles for mention in article.mentions)
    names: dict[str, _Name] = {}
    for mention in (mention for article in articles for mention in article.mentions):
        if mention.kind in _KINDS and not is_demonym(mention.text):
            name = names.setdefault(name_key(full.get(mention.text, mention.text)), _Name())
            name.spellings[mention.text] += 1
            name.kinds[mention.kind] += 1
            name.events[brief.event.id] = None
    return {key: name for key, name in names.items() if name.spellings.total() >= _OFTEN}


def _reporters(brief: Brief) -> set[str]:
    """Give who reports an event: outlets and agencies have pages of their own."""
    articles = [citation.article for citation in brief.citations]
    names = [name for article in articles for name in (article.outlet.name, *article.outlet.marks)]
    names += [name for article in articles for agency in article.agencies for name in (agency.name, agency.short)]
    return {name_key(name) for name in names}


def _join_parts(names: dict[str, _Name]) -> None:
    """Take "Putin" for the one "Vladimir Putin" of all events, and away where there are several such people."""
    whole: dict[str, list[str]] = {}
    for key, name in names.items():
        parts = key.split("-")
        if len(parts) > 1 and name.kind == "person":
            for part in {parts[0], parts[-1]}:
                whole.setdefault(part, []).append(key)
    for part in [part for part in whole if part in names and names[part].kind == "person"]:
        alone = names.pop(part)
        if len(whole[part]) == 1:
            names[whole[part][0]].add(alone)


def _join_initials(names: dict[str, _Name]) -> None:
    """Take "KPK" for the one "Komisi Pemberantasan Korupsi" of all events."""
    whole: dict[str, list[str]] = {}
    for key, name in names.items():
        if "-" in key and name.kind == "organisation":
            whole.setdefault("".join(word[0] for word in key.split("-")), []).append(key)
    for initials in [initials for initials in whole if len(initials) >= _INITIALS and len(whole[initials]) == 1]:
        if initials in names and initials.upper() in names[initials].spellings:
            names[whole[initials][0]].add(names.pop(initials))
