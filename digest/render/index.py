"""The front page: the newest events."""

from __future__ import annotations

from collections.abc import Sequence

from digest.model import Card, Digest, Page
from digest.render.sayings import say_day
from digest.render.templates import Desk, page_head

PATH = "index.md"


def render_index(_digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the front page."""
    text = desk.render(
        "index.md.j2",
        head=page_head({"title": desk.language.label("front_page")}),
        cards=cards[: desk.settings.front_page_events],
        day=lambda day: say_day(day, desk.language),
        label=desk.language.label,
    )
    return (Page(path=PATH, text=text),)
