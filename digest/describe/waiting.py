"""What waits for an editor?  Waiting → lines"""

from __future__ import annotations

from collections.abc import Iterator

from digest.describe.lines import Line
from digest.inquiry import Waiting
from digest.model.grouped import Event
from digest.render.paths import event_path


def describe_waiting(waiting: Waiting) -> Iterator[Line]:
    """Give the least sure events, each with its page, and how many suggestions wait for which page."""
    yield Line(
        kind="heading", text=f"least sure events: {len(waiting.unsure)}; digest explain ID tells why each is one"
    )
    yield from (Line(kind="text", text=text) for event in waiting.unsure for text in _event(event))
    count = sum(waiting.suggestions.values())
    yield Line(kind="heading", text=f"suggestions: {count}; where yours and the machine's words differ")
    for page, number in waiting.suggestions.items():
        yield Line(kind="text", text=f"  {number:>4}  content/.digest/suggestions/{page}.jsonl")
    yield Line(kind="heading", text=f"articles with problems: {len(waiting.problems)}")


def _event(event: Event) -> Iterator[str]:
    """Give "  0.41  2022-12-30-…", and below it the page."""
    if event.sureness:
        yield f"  {event.sureness.weakest:.2f}  {event.id}"
        yield f"        content/{event_path(event.id)}, of {len(event.articles)} articles"
