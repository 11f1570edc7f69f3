"""What the templates of index pages ask for: links from the page, and how an event is told there.

Long lists are parted by years: a page shows the newest events and leads to a page for each year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.model import Card, Page
from digest.render.paths import relative_link
from digest.render.sayings import mark_language, say_card, say_day, say_month
from digest.render.templates import Desk, page_head

_MOST = 30  # events of a name or an outlet that stand on its page; more are parted by years
_LONG = 200  # events on the page of a year; a busy year has several
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
    parts = [part for year, found in by_year.items() for part in _split_year(year, found, desk)]
    paths = [(name, f"{path.removesuffix('.md')}/{part}.md") for name, part, _ in parts]
    rows = zip(paths, parts, strict=True)
    pages = tuple(_render_year(target, (path, title, name), found, desk) for (name, target), (_, _, found) in rows)
    return Shelf(newest=cards[:_MOST], years=tuple(paths), pages=pages)


def _split_year(year: str, cards: Sequence[Card], desk: Desk) -> Iterator[tuple[str, str, Sequence[Card]]]:
    """Give the pages of a year, newest first, by name and address; they are counted from the oldest, which stays."""
    told = desk.language.label(_UNDATED) if year == _UNDATED else year
    count = -(-len(cards) // _LONG)
    for number in range(count, 0, -1):
        found = cards[max(0, len(cards) - number * _LONG) : len(cards) - (number - 1) * _LONG]
        yield (told, year, found) if number == 1 else (f"{told} ({number})", f"{year}-{number}", found)


def _render_year(path: str, whose: tuple[str, str, str], cards: Sequence[Card], desk: Desk) -> Page:
    """Give one year of a page, which ``whose`` names by path, title and year."""
    parent, title, year = whose
    months: dict[str, list[Card]] = {}
    for card in cards:
        months.setdefault(say_month(card.day, desk.language) if card.day else "", []).append(card)
    head = page_head({"title": f"{title}, {year}"})
    text = desk.render("year.md.j2", head=head, parent=parent, title=title, months=months, **show_on(path, desk))
    return Page(path=path, text=text)


def _say_tongue(card: Card, desk: Desk) -> str:
    """Give the attributes of a headline in another language than the page's."""
    return "" if card.language == desk.language.code else f"{{: {mark_language(card.language)} }}"
