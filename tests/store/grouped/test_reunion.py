"""What git leaves of two branches: the lines of both, in any order."""

from __future__ import annotations

import itertools

from digest.model import ArticleId, Event, EventId
from digest.store.grouped.reunion import reunite_events


def make_event(name: str, articles: str = "", aliases: str = "", **more: dict[str, str]) -> Event:
    """``make_event("s", "ab", "d", held={"d": "b"}, keys={"antara": "a"})``; each letter is one."""
    return Event(
        id=EventId(name),
        articles=tuple(map(ArticleId, articles)),
        aliases=tuple(map(EventId, aliases)),
        held={EventId(key): tuple(map(ArticleId, value)) for key, value in more.get("held", {}).items()},
        parted=tuple(map(EventId, more.get("parted", ()))),
        keys={key: ArticleId(value) for key, value in more.get("keys", {}).items()},
        touches=tuple(map(EventId, more.get("touches", ()))),
    )


def reunite(*events: Event) -> tuple[Event, ...]:
    """The events, which do not depend on the order of the lines."""
    (found,) = {repr(reunite_events(order)) for order in itertools.permutations(events)}
    assert repr(reunite_events(reunite_events(events))) == found
    return reunite_events(events)


def test_nothing_happened() -> None:
    """A state of one branch is left as it is."""
    events = make_event("a", "12", "c", held={"c": "2"}), make_event("b", "3"), make_event("d")
    assert reunite(*events) == events


def test_both_sides_know_what_a_round_up_touches() -> None:
    """Together, and never itself under the name of the other side."""
    one = make_event("a", "1", touches={"x": "", "y": ""})
    two = make_event("b", "1", "a", touches={"y": "", "z": ""})
    (found,) = reunite(one, two)
    assert found.touches == ("x", "y", "z")


def test_both_sides_added_an_article() -> None:
    """The event has both; a key that each side gave to its own stays with one of them."""
    one = make_event("a", "12", keys={"antara": "1", "antara-b": "2"})
    two = make_event("a", "13", keys={"antara": "1", "antara-b": "3"}, parted={"z": ""})
    assert reunite(one, two) == (make_event("a", "123", keys={"antara": "1", "antara-b": "2"}, parted={"z": ""}),)


def test_one_side_merged_what_the_other_changed() -> None:
    """It goes on as an alias that brought its articles along, the new one too."""
    merged, changed = make_event("s", "12", "d", held={"d": "2"}), make_event("d", "23")
    assert reunite(merged, changed) == (make_event("s", "123", "d", held={"d": "23"}),)


def test_two_merges_that_meet() -> None:
    """The middle one is an alias on one side and has an alias on the other: all three are one."""
    left, right = make_event("a", "12", "b", held={"b": "2"}), make_event("b", "23", "c", held={"c": "3"})
    assert reunite(left, right) == (make_event("a", "123", "bc", held={"b": "23", "c": "3"}),)


def test_a_ring_of_aliases_has_one_event() -> None:
    """Nobody writes that; nobody is lost either."""
    assert reunite(make_event("b", "1", "a"), make_event("a", "2", "b"))[0].id == "a"


def test_one_side_took_a_part_away() -> None:
    """The new event keeps its article: the old one has more to be known by."""
    whole, rest, part = make_event("a", "123"), make_event("a", "12"), make_event("b", "3")
    assert reunite(whole, rest, part) == (make_event("a", "12"), part)


def test_both_sides_added_one_article_and_named_it_apart() -> None:
    """Both addresses were given, so both answer."""
    assert reunite(make_event("a", "1"), make_event("b", "1")) == (make_event("a", "1", "b"),)


def test_withdrawn_on_one_side() -> None:
    """What the other side added is there."""
    gone = make_event("a", "", held={"a": "1"})
    assert reunite(gone, make_event("a", "12")) == (make_event("a", "12", held={"a": "1"}),)
