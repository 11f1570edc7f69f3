"""What the templates of index pages ask for: links from the page, and how an event is told there.

Long lists are parted by years: a page shows the newest events and leads to a page for each year.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digest.knowledge.cldr import is_right_to_left
from digest.model import Card, Page
from digest.render.paths import relative_link
from digest.render.sayings import say_card, say_day, say_month
from digest.render.templates import Desk, page_head

_MOST = 30  # events of a name or an outlet that stand on its page; more are parted by years
_UNDATED = "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Events of one page: the newest, and where there are more, the path of a page for each year with its events."""

    newest: Sequence[Card]
    years: tuple[tuple[str, str], ...] = ()
    pages: tuple[Page, ...] = ()


def show_on(path: str, desk: Desk) -> Mapping[str, object]:
    """Give what a template needs to show events on the page at ``path``."""
    return {
        "path": path,
        "label": desk.language.label,
        "link": lambda target: relative_link(path, target),
        "day": lambda day: say_day(day, desk.language),
        "facts": lambda card: say_card(card, desk.language),
        "tongue": lambda card: _say_tongue(card, desk),
    }


def shelve(path: str, title: str, cards: Sequence[Card], desk: Desk) -> Shelf:
    """Part the events of a page, newest first, that is called ``title``."""
    if len(cards) <= _MOST:
        return Shelf(newest=cards)
    by_year: dict[str, list[Card]] = {}
    for card in cards:
        by_year.setdefault(f"{card.day:%Y}" if card.day else _UNDATED, []).append(card)
    years = [(year, f"{path.removesuffix('.md')}/{year}.md") for year in by_year]
    pages = tuple(_render_year(target, (path, title, year), by_year[year], desk) for year, target in years)
    names = tuple((desk.language.label(_UNDATED) if year == _UNDATED else year, target) for year, target in years)
    return Shelf(newest=cards[:_MOST], years=names, pages=pages)


def _render_year(path: str, whose: tuple[str, str, str], cards: Sequence[Card], desk: Desk) -> Page:
    """Give one year of a page, which ``whose`` names by path, title and year."""
    parent, title, year = whose
    months: dict[str, list[Card]] = {}
    for card in cards:
        months.setdefault(say_month(card.day, desk.language) if card.day else "", []).append(card)
    head = page_head({"title": f"{title}, {year}" if year != _UNDATED else title})
    text = desk.render("year.md.j2", head=head, parent=parent, title=title, months=months, **show_on(path, desk))
    return Page(path=path, text=text)


def _say_tongue(card: Card, desk: Desk) -> str:
    """Give the attributes of a headline in another language than the page's."""
    if card.language == desk.language.code:
        return ""
    direction = "rtl" if is_right_to_left(card.language) else "ltr"
    return f'{{: lang="{card.language}" dir="{direction}" }}'
