"""The noun of names: a person, place or organisation that several events tell of.

``digest.model`` has it too: import it from there.
"""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.grouped import EventId


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Somebody or something that two events name at least, under its most frequent name.

    ``id`` makes its address and is "person-…", "place-…" or "organisation-…"; ``aliases`` are its other spellings, the
    most frequent first; ``events`` are those that name it, newest first.
    """

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    events: tuple[EventId, ...]
