"""What a build changed: the events before and after it → counts for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from digest.model import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Events that are new, that joined another, that were parted from one, and that lost all articles.

    ``suggestions`` tells how many wait for an editor, by page.
    """

    new: int = 0
    merged: int = 0
    parted: int = 0
    withdrawn: int = 0
    suggestions: Mapping[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        """Give "3 new events, 1 merged, 2 suggestions wait"; what is none is left out."""
        waiting = sum(self.suggestions.values())
        told = (
            (self.new, "new event" if self.new == 1 else "new events"),
            (self.merged, "merged"),
            (self.parted, "parted from others"),
            (self.withdrawn, "withdrawn"),
            (waiting, "suggestion waits" if waiting == 1 else "suggestions wait"),
        )
        return ", ".join(f"{count} {what}" for count, what in told if count) or "no event changed"


def find_outcome(before: Sequence[Event], after: Sequence[Event], suggestions: Mapping[str, int]) -> Outcome:
    """Compare the events of the build before with those of now."""
    names = {name for event in before for name in (event.id, *event.aliases)}
    shown = {event.id for event in before if event.articles}
    fresh = [event for event in after if event.articles and event.id not in names]
    aliases = {alias for event in after for alias in event.aliases}
    return Outcome(
        new=sum(not event.parted for event in fresh),
        merged=len(shown & aliases),
        parted=sum(bool(event.parted) for event in fresh),
        withdrawn=sum(not event.articles and event.id in shown for event in after),
        suggestions=suggestions,
    )
