"""What is remembered of the events names each of them once."""

from __future__ import annotations

from digest.check import check_events
from digest.model import ArticleId, Event, EventId

ONE = Event(id=EventId("a"), articles=(ArticleId("1"),), aliases=(EventId("b"),), parted=(EventId("c"),))
TWO = Event(id=EventId("c"), articles=(), parted=(EventId("b"),))


def test_ids_and_articles_of_one_event_each() -> None:
    """An alias may stand where events parted: it leads to one."""
    assert check_events([ONE, TWO]) == ()


def test_what_two_events_would_share() -> None:
    """Each is named."""
    other = Event(id=EventId("b"), articles=(ArticleId("1"),), parted=(EventId("z"),))
    assert [problem.message for problem in check_events([ONE, TWO, other])] == [
        "the id b names 2 events; restore the file from git and build again",
        "the article 1 is in 2 events; restore the file from git and build again",
        "b parted from z, which is no event; restore the file from git and build again",
    ]
