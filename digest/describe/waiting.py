"""What waits for an editor?  Waiting → lines"""

from __future__ import annotations

from collections.abc import Iterator

from digest.describe.lines import Line
from digest.inquiry import Waiting
from digest.memory import Suggestion
from digest.model.grouped import Event
from digest.render.paths import event_path
from digest.text.pages.markdown import normalize_line


def describe_waiting(waiting: Waiting) -> Iterator[Line]:
    """Give the least sure events, each with its page, and how many suggestions wait for which page."""
    yield Line(
        kind="heading", text=f"least sure events: {len(waiting.unsure)}; digest explain ID tells why each is one"
    )
    yield from (Line(kind="text", text=text) for event in waiting.unsure for text in _event(event))
    count = sum(map(len, waiting.suggestions.values()))
    yield Line(kind="heading", text=f"suggestions: {count}; digest accept PAGE or digest dismiss PAGE decides")
    for page, suggestions in waiting.suggestions.items():
        yield Line(kind="text", text=f"  content/{page}")
        for number, suggestion in enumerate(suggestions, start=1):
            yield from (Line(kind="text", text=text) for text in _suggestion(number, suggestion))
    deleted, places = sorted(waiting.moves.deleted), sorted(waiting.moves.places.items())
    yield Line(kind="heading", text=f"pages deleted by hand, which stay away: {len(deleted)}")
    yield from (Line(kind="text", text=f"  content/{path}") for path in deleted)
    yield Line(kind="heading", text=f"pages moved by hand: {len(places)}")
    yield from (Line(kind="text", text=f"  content/{place}, once content/{path}") for path, place in places)
    yield Line(kind="heading", text=f"articles with problems: {len(waiting.problems)}")


def _suggestion(number: int, suggestion: Suggestion) -> Iterator[str]:
    """Give "   1  summary: both changed this", and below it both versions."""
    yield f"  {number:>4}  {suggestion.place}: {suggestion.reason}"
    told = {"was": suggestion.base, "yours": suggestion.hand, "machine": suggestion.machine}
    yield from (f"        {name:<8}{normalize_line(text)}" for name, text in told.items() if text)


def _event(event: Event) -> Iterator[str]:
    """Give "  0.41  2022-12-30-…", and below it the page."""
    if event.sureness:
        yield f"  {event.sureness.weakest:.2f}  {event.id}"
        yield f"        content/{event_path(event.id)}, of {len(event.articles)} articles"
