"""The front page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from digest.config import RenderConfig
from digest.model import Card, Digest
from digest.render.indexes.index import render_index
from digest.render.templates import make_desk
from tests.render.indexes.test_archive import CARD
from tests.render.pages import TEMPLATES


def _front(*cards: Card) -> str:
    (page,) = render_index(Digest(briefs=()), cards, make_desk(TEMPLATES, "id", RenderConfig()))
    return page.text


def test_a_card_tells_an_event() -> None:
    """Headline, day, outlets by name, how many articles and independent sources, a sentence, and its story."""
    card = replace(
        CARD,
        lead="Sungai meluap.",
        day=date(2024, 1, 2),
        article_count=3,
        origin_count=2,
        story="stories/s.md",
        story_count=4,
    )
    assert (
        "- ## [A](events/a.md)\n\n    2 Januari 2024 · B · 3 artikel · 2 sumber independen\n\n"
        "    Sungai meluap.\n\n    [Rangkaian 4 peristiwa](stories/s.md)\n" in _front(card)
    )


def test_the_newest_day_leads_with_what_most_sources_tell() -> None:
    """An older event never, and one without a day last."""
    days = {"old": date(2024, 1, 1), "few": date(2024, 1, 2), "many": date(2024, 1, 2), "none": None}
    cards = [replace(CARD, title=name, day=day, origin_count=9 if name != "few" else 1) for name, day in days.items()]
    text = _front(*cards)
    assert sorted(days, key=lambda name: text.index(f"[{name}]")) == ["many", "few", "old", "none"]
    assert "## Linimasa" not in text


def test_months_are_drawn_where_there_are_two() -> None:
    """Below their own heading."""
    text = _front(replace(CARD, day=date(2024, 1, 2)), replace(CARD, day=date(2024, 3, 2)))
    assert "## Linimasa {#timeline}\n\n2 peristiwa, 2 Januari 2024 – 2 Maret 2024\n" in text
