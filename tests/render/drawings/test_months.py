"""How many events in each month, drawn."""

from __future__ import annotations

import re
from datetime import date

import pytest

from digest.model import Card, EventId
from digest.render.drawings.months import draw_months, has_months
from tests.builders import INDONESIAN


def _cards(*days: str) -> list[Card]:
    given = [date.fromisoformat(day) if day else None for day in days]
    return [
        Card(event=EventId("a"), path="a.md", title="A", lead="", language="id", day=day, outlets=(), article_count=1)
        for day in given
    ]


def _links(svg: str) -> list[tuple[str, str]]:
    return re.findall(r'<a href="([^"]+)" aria-label="([^"]+)">', svg)


def test_each_month_with_events_leads_to_its_page() -> None:
    """In the order of time; a screen reader hears the month and how many."""
    svg = draw_months(_cards("2023-02-22", "2022-12-30", "2022-12-01", ""), "archive/", INDONESIAN)
    assert _links(svg) == [
        ("archive/2022-12/", "Desember 2022: 2 peristiwa"),
        ("archive/2023-02/", "Februari 2023: 1 peristiwa"),
    ]


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (["2025-05-08", "2025-05-07", "1996-07-27"], "archive/2025-05/"),
        (["2025-05-08", "1997-07-27", "1996-07-27"], "archive/1996/"),
    ],
)
def test_where_months_are_too_many(days: list[str], first: str) -> None:
    """The newest are drawn if most events are among them, else years."""
    assert _links(draw_months(_cards(*days), "archive/", INDONESIAN))[0][0] == first


def test_one_month_is_no_picture() -> None:
    """Nor are events without a day."""
    assert not has_months(_cards("2022-12-30", "2022-12-01", ""))
    assert has_months(_cards("2022-12-30", "2023-12-30"))
