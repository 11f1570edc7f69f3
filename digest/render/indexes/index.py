"""The front page: the newest events, those of one day by how many sources stand behind them, and a timeline of all."""

from __future__ import annotations

from collections.abc import Sequence

from digest.model import Card, Digest, Page
from digest.render.drawings.months import MONTHS, has_months
from digest.render.indexes.showing import show_on
from digest.render.sayings import say_span
from digest.render.templates import Desk, page_head

PATH = "index.md"


def render_index(_digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the front page."""
    text = desk.render(
        "index.md.j2",
        head=page_head({"title": desk.language.label("front_page")}),
        cards=sorted(cards, key=_rank)[: desk.settings.front_page_events],
        is_drawn=has_months(cards),
        anchor=MONTHS,
        span=say_span(cards, desk.language),
        **show_on(PATH, desk),
    )
    return (Page(path=PATH, text=text),)


def _rank(card: Card) -> tuple[bool, int, int, int]:
    return not card.day, -card.day.toordinal() if card.day else 0, -card.origin_count, -card.article_count
