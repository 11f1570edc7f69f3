"""What `digest status` tells, and the form of all lines."""

from __future__ import annotations

from digest.describe import describe_waiting
from digest.describe.lines import field_line, listed
from digest.inquiry import Waiting
from digest.memory import Suggestion
from digest.model import ArticleId, Problem
from digest.model.grouped import Event, EventId, Sureness
from digest.write import Moves

SUGGESTION = Suggestion(place="summary", base="Satu.", hand="Kira-kira\nsatu.", machine="", reason="both changed this")

PLACES = {"events/c.md": "liputan/c.md"}
MOVES = Moves(bases={}, current={}, places=PLACES, known={}, deleted=frozenset({"b.md"}))


def test_the_least_sure_events_and_the_suggestions_stand_with_their_places() -> None:
    """So that an editor can go there."""
    sureness = Sureness(coherence=0.6, weakest=0.41, article=ArticleId("a1"))
    event = Event(id=EventId("2024-01-02-banjir-8cb8"), articles=(ArticleId("a1"), ArticleId("b2")), sureness=sureness)
    problem = Problem(location="a.txt", stage="ingest", message="is empty")
    waiting = Waiting(unsure=(event,), suggestions={"events/x.md": (SUGGESTION,)}, problems=(problem,), moves=MOVES)
    assert [line.text for line in describe_waiting(waiting)] == [
        "least sure events: 1; digest explain ID tells why each is one",
        "  0.41  2024-01-02-banjir-8cb8",
        "        content/events/2024/01/02-banjir-8cb8.md, of 2 articles",
        "suggestions: 1; digest accept PAGE or digest dismiss PAGE decides",
        "  content/events/x.md",
        "     1  summary: both changed this",
        "        was     Satu.",
        "        yours   Kira-kira satu.",
        "pages deleted by hand, which stay away: 1",
        "  content/b.md",
        "pages moved by hand: 1",
        "  content/liputan/c.md, once content/events/c.md",
        "articles with problems: 1",
    ]


def test_lines_stand_below_each_other() -> None:
    """What an article says cannot break a line."""
    assert field_line("names", "a\nb").text == "  names       a b"
    assert (listed([]), listed(["a", "b"])) == ("-", "a · b")
