"""The archive: a page of all months, one for each year and month, and one for each day of a month with many events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from digest.model import Card, Digest, Page
from digest.render.drawings.months import MONTHS, has_months
from digest.render.indexes.showing import show_on
from digest.render.paths import ARCHIVE, relative_link
from digest.render.sayings import say_day, say_month, say_span
from digest.render.templates import Desk, page_head
from digest.text.pages.markdown import escape_markdown

_UNDATED = "undated"
_MOST = 60  # events on the page of a month; with more, each day has a page


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """The events of one day and where they stand: a page, or with ``anchor`` a section of the month's page."""

    title: str
    cards: tuple[Card, ...]
    path: str = ""
    anchor: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Month:
    """The events of one month, newest first."""

    name: str
    title: str
    path: str
    cards: tuple[Card, ...]
    days: tuple[_Day, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Year:
    """The months of one year; those without a day are of a year without a page."""

    name: str
    title: str
    path: str
    months: tuple[_Month, ...]


def render_archive(_digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the page of all months, newest first, and the pages of years, months and days."""
    years = tuple(_split_years(cards, desk))
    text = desk.render(
        "archive.md.j2",
        head=page_head({"title": desk.language.label("archive")}),
        years=years,
        is_drawn=has_months(cards),
        anchor=MONTHS,
        span=say_span(cards, desk.language),
        **show_on(ARCHIVE, desk),
    )
    months = [month for year in years for month in year.months]
    days = [day for month in months for day in month.days if day.path and not day.anchor]
    return (
        Page(path=ARCHIVE, text=text),
        *_render_row([(year.path, year.title, {"months": year.months}) for year in years if year.path], "year", desk),
        *_render_row([(month.path, month.title, {"days": month.days}) for month in months], "month", desk),
        *_render_row([(day.path, day.title, {"cards": day.cards}) for day in days], "day", desk),
    )


def _render_row(row: Sequence[tuple[str, str, dict[str, object]]], kind: str, desk: Desk) -> Iterator[Page]:
    """Give pages of one kind, newest first, each with the way to those beside it and to the archive."""
    for at, (path, title, values) in enumerate(row):
        around = [("story_before", row[at + 1])] if at + 1 < len(row) else []
        around += [("story_after", row[at - 1])] if at else []
        named = [(f"{desk.language.label(key)}: {other[1]}", other[0]) for key, other in around]
        ways = [(desk.language.label("archive"), ARCHIVE), *named]
        way = " · ".join(f"[{escape_markdown(name)}]({relative_link(path, target)})" for name, target in ways)
        head = page_head({"title": title})
        text = desk.render(f"archive_{kind}.md.j2", head=head, way=way, **values, **show_on(path, desk))
        yield Page(path=path, text=text)


def _split_years(cards: Sequence[Card], desk: Desk) -> Iterator[_Year]:
    dated = [card for card in cards if card.day]
    for year, of_year in _split(dated, lambda day: f"{day:%Y}").items():
        months = tuple(
            _month(month, found, desk) for month, found in _split(of_year, lambda day: f"{day:%Y-%m}").items()
        )
        yield _Year(name=f"y{year}", title=year, path=f"archive/{year}.md", months=months)
    if undated := tuple(card for card in cards if not card.day):
        title = desk.language.label(_UNDATED)
        month = _Month(
            name=_UNDATED,
            title=title,
            path=f"archive/{_UNDATED}.md",
            cards=undated,
            days=(_Day(title=title, cards=undated),),
        )
        yield _Year(name=_UNDATED, title=title, path="", months=(month,))


def _month(name: str, cards: Sequence[Card], desk: Desk) -> _Month:
    day = cards[0].day
    path = f"archive/{name}.md"
    days = _split(cards, lambda day: day.isoformat())
    return _Month(
        name=f"m{name}",
        title=say_month(day, desk.language) if day else "",
        path=path,
        cards=tuple(cards),
        days=tuple(
            _day(found, path if len(cards) <= _MOST else f"archive/{key}.md", desk) for key, found in days.items()
        ),
    )


def _day(cards: Sequence[Card], path: str, desk: Desk) -> _Day:
    day = cards[0].day or date.min
    is_section = path == f"archive/{day:%Y-%m}.md"
    anchor = f"#d{day.day}" if is_section else ""
    return _Day(title=say_day(day, desk.language), cards=tuple(cards), path=path, anchor=anchor, number=day.day)


def _split(cards: Sequence[Card], key: Callable[[date], str]) -> dict[str, list[Card]]:
    """Part cards that have a day, the newest first."""
    parts: dict[str, list[Card]] = {}
    for card in cards:
        if card.day:
            parts.setdefault(key(card.day), []).append(card)
    return dict(sorted(parts.items(), reverse=True))
