"""How many events in each month: columns along a line from the first to the last, each of which leads to its month.

::

             ▂
    ▂   █    █
    ┴───┴────┴──
    2022    2023

Where the months are too many, the newest are drawn; each column is a year where most events are older than those.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Sequence
from datetime import date

from digest.knowledge import Language
from digest.model import Card
from digest.render.sayings import say_month

MONTHS = "timeline"  # the id of the heading under which it is drawn

_MOST = 36  # columns, each as wide as a finger's tip
_HEIGHT = 96
_BASE = 76  # where columns stand
_COLUMN = 30
_GAP = 4
_ALONE = 10  # the last month that the next year's number leaves room for its own
_LEAST = 4  # of a column's height
_ACCENT = "var(--md-typeset-a-color,currentColor)"


def has_months(cards: Sequence[Card]) -> bool:
    """Tell whether there is something to draw: two months at least."""
    return len({(card.day.year, card.day.month) for card in cards if card.day}) > 1


def draw_months(cards: Sequence[Card], archive: str, language: Language) -> str:
    """Give the picture; ``archive`` is the way from the page to the archive's folder."""
    columns, counts = _count(sorted(card.day for card in cards if card.day))
    width = len(columns) * (_COLUMN + _GAP) + _GAP
    top = max(counts.values())
    drawn = "".join(_column(at, key, (counts[key], top), archive, language) for at, key in enumerate(columns))
    name = html.escape(language.label("timeline"))
    return (
        f'<svg class="months" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_HEIGHT}" '
        f'width="{width}" height="{_HEIGHT}" style="direction:ltr;font-family:inherit" '
        f'role="group" aria-label="{name}">'
        f'<path d="M0 {_BASE + 0.5}H{width}" stroke="currentColor" stroke-opacity=".4"/>{drawn}</svg>'
    )


def _count(days: Sequence[date]) -> tuple[list[tuple[int, int]], Counter[tuple[int, int]]]:
    """Give the columns, as year and month, and the number of events in each; the month is 0 for a whole year."""
    first, last = (12 * day.year + day.month - 1 for day in (days[0], days[-1]))
    start = max(first, last - _MOST + 1)
    newer = [day for day in days if 12 * day.year + day.month - 1 >= start]
    if 2 * len(newer) < len(days):
        years = range(max(days[0].year, days[-1].year - _MOST + 1), days[-1].year + 1)
        return [(year, 0) for year in years], Counter((day.year, 0) for day in days)
    months = [(number // 12, number % 12 + 1) for number in range(start, last + 1)]
    return months, Counter((day.year, day.month) for day in newer)


def _column(at: int, key: tuple[int, int], count: tuple[int, int], archive: str, language: Language) -> str:
    """Give one month, or one year, and the year's number below its first column."""
    year, month = key
    left = _GAP + at * (_COLUMN + _GAP)
    number, most = count
    is_first = month <= 1 or (at == 0 and month <= _ALONE)
    mark = (
        f'<text x="{left}" y="{_HEIGHT - 4}" font-size="13" fill="currentColor" fill-opacity=".8">{year}</text>'
        if is_first
        else ""
    )
    if not number:
        return mark
    said = say_month(date(year, month, 1), language) if month else str(year)
    height = max(_LEAST, round(_BASE * number / most, 1) - 2)
    target = f"{archive}{year}-{month:02}/" if month else f"{archive}{year}/"
    told = html.escape(f"{said}: {language.label('month_events', n=number)}")
    return (
        f'<a href="{target}" aria-label="{told}"><title>{told}</title>'
        f'<rect x="{left - _GAP // 2}" y="0" width="{_COLUMN + _GAP}" height="{_BASE}" fill="transparent"/>'
        f'<rect x="{left}" y="{_BASE - height:g}" width="{_COLUMN}" height="{height:g}" fill="{_ACCENT}"/></a>{mark}'
    )
