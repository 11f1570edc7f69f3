"""The nouns of change: what the hand did to a page, and what readers are told of it over time.

``digest.model`` has them too: import them from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from digest.model.grouped import EventId

# What changes what a reader knows; an article that joins adds a source, and is told on the page alone.
MATERIAL = frozenset({"created", "figure", "corrected", "merged", "split"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A sentence, quote or item of a page that the hand "added" or "changed".

    ``before`` and ``after`` are the words that a reader saw and sees; ``text`` is how it stands in the page, in
    ``line``, below the heading ``section``; ``cites`` are the keys of its footnotes. A ``mark`` stands for its words.
    """

    kind: str
    before: str
    after: str
    text: str
    line: int
    section: str
    cites: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a reader sees behind a sentence of the hand's: since when, by whom if that is shown, if it is in doubt."""

    edit: Edit
    when: datetime | None = None
    editor: str = ""
    in_doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What happened to an event's page, told to its readers once.

    ===========  ==============================  ====================================
    ``kind``     ``subject``                     ``before`` → ``after``
    ===========  ==============================  ====================================
    created
    joined       the id of the article            → its outlet
    figure       what the number counts          what was reported → what is now
    corrected    a mark of the words             what it said → what the desk says
    merged       the id of the other event        → its title
    split        the id of the other event        → its title
    ===========  ==============================  ====================================

    Of what was cut, or told of an article that was taken down, a correction has no words. ``when`` is the time of the
    build that met it. ``ground`` are the articles that the desk's sentence cites, each
    with the fingerprint that it had then: ``8cb8f664d18ea54c:8cb8f664d18ea54c``.
    """

    event: EventId
    kind: str
    when: datetime | None = None
    subject: str = ""
    before: str = ""
    after: str = ""
    ground: tuple[str, ...] = ()

    @property
    def is_material(self) -> bool:
        """Tell whether a reader of feeds should hear of it."""
        return self.kind in MATERIAL

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes it another change than those already told."""
        return (self.event, self.kind, self.subject, self.after if self.kind == "figure" else "")


def in_time(changes: Iterable[Change], event: EventId) -> tuple[Change, ...]:
    """Give the changes of an event, newest first; of one build in a fixed order, its creation last."""
    own = [change for change in changes if change.event == event]
    own.sort(key=lambda change: (change.kind == "created", change.identity))
    return tuple(sorted(own, key=lambda change: change.when.timestamp() if change.when else 0.0, reverse=True))
