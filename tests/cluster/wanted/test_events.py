"""What is asked of events."""

from __future__ import annotations

from digest.cluster.wanted.events import hear_of_events
from digest.model import ArticleId, Event, EventId
from digest.model.wanted import Overrides, Wish

ONE = Event(id=EventId("one"), articles=(ArticleId("a"),), aliases=(EventId("once"),))
TWO = Event(id=EventId("two"), articles=(ArticleId("b"),))


def test_an_event_is_found_by_each_id_that_it_had() -> None:
    """After a merge, a wish still holds."""
    overrides = Overrides(
        headlines=(Wish(names=("once", "Judul"), line=1),),
        stories=(Wish(names=("two", "once"), line=2),),
        story_apart=(Wish(names=("one", "once"), line=3),),
    )
    wishes = hear_of_events(overrides, [ONE, TWO])
    assert (wishes.headlines, wishes.together, wishes.apart) == ({"one": "Judul"}, (("one", "two"),), ())


def test_an_unknown_event_is_told_with_the_nearest() -> None:
    """And the line."""
    (problem,) = hear_of_events(Overrides(headlines=(Wish(names=("tow", "x"), line=4),)), [ONE, TWO]).problems
    assert (problem.line, problem.message) == (4, "no event is called tow; did you mean two?")
