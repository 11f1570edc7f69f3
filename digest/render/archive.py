"""The archive: a page of all months, and a page for each with its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digest.model import Card, Digest, Page
from digest.render.paths import relative_link
from digest.render.sayings import say_day, say_month
from digest.render.templates import Desk, page_head

PATH = "archive/index.md"
_UNDATED = "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Month:
    """The events of one month, newest first."""

    name: str
    title: str
    cards: tuple[Card, ...]


def render_archive(_digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the page of all months, newest first, and their pages."""
    months = _split_months(cards, desk)
    title = desk.language.label("archive")
    text = desk.render("archive.md.j2", head=page_head({"title": title}), months=months, label=desk.language.label)
    return (Page(path=PATH, text=text), *(_render_month(month, desk) for month in months))


def _render_month(month: _Month, desk: Desk) -> Page:
    path = f"archive/{month.name}.md"
    text = desk.render(
        "archive_month.md.j2",
        head=page_head({"title": month.title}),
        cards=month.cards,
        day=lambda day: say_day(day, desk.language),
        link=lambda card: relative_link(path, card.path),
        label=desk.language.label,
    )
    return Page(path=path, text=text)


def _split_months(cards: Sequence[Card], desk: Desk) -> tuple[_Month, ...]:
    months: dict[str, list[Card]] = {}
    for card in cards:
        months.setdefault(f"{card.day:%Y-%m}" if card.day else _UNDATED, []).append(card)
    dated = sorted((name for name in months if name != _UNDATED), reverse=True)
    names = [*dated, *(name for name in months if name == _UNDATED)]
    return tuple(_Month(name=name, title=_title(months[name], desk), cards=tuple(months[name])) for name in names)


def _title(cards: Sequence[Card], desk: Desk) -> str:
    day = cards[0].day
    return say_month(day, desk.language) if day else desk.language.label("undated")
