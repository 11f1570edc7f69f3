"""What a build changed, in numbers and in words."""

from __future__ import annotations

from digest.model import ArticleId, Event, EventId
from digest.pipeline.outcome import Outcome, find_outcome


def _event(name: str, articles: str = "a", aliases: tuple[str, ...] = (), parted: tuple[str, ...] = ()) -> Event:
    return Event(
        id=EventId(name),
        articles=tuple(map(ArticleId, articles)),
        aliases=tuple(map(EventId, aliases)),
        parted=tuple(map(EventId, parted)),
    )


def test_each_kind_of_change_is_counted() -> None:
    """An event that another took in is merged, not withdrawn."""
    before = [_event("one"), _event("two"), _event("three"), _event("gone"), _event("lost", "")]
    after = [
        _event("one", aliases=("two",), parted=("part",)),
        _event("three"),
        _event("new"),
        _event("part", parted=("one",)),
        _event("gone", ""),
        _event("lost", ""),
    ]
    outcome = find_outcome(before, after, {"index.md": 2})
    assert (outcome.new, outcome.merged, outcome.parted, outcome.withdrawn) == (1, 1, 1, 1)
    assert str(outcome) == "1 new event, 1 merged, 1 parted from others, 1 withdrawn, 2 suggestions wait"


def test_nothing_changed() -> None:
    """It says so."""
    assert str(find_outcome([_event("one")], [_event("one")], {})) == "no event changed"
    assert str(Outcome(new=3)) == "3 new events"
