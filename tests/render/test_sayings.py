"""How pages say things."""

from __future__ import annotations

from datetime import date

from digest.model import Card, EventId
from digest.render.sayings import say_span, say_time
from tests.builders import INDONESIAN, make_article


def test_a_time_is_told_in_its_own_zone() -> None:
    """And a day without a made-up hour."""
    article = make_article("Krisis | 23 Februari 2023, 04:05 WIB\nHujan turun.")
    assert article.published
    assert say_time(article.published.value, "minute", INDONESIAN) == "23 Februari 2023 04.05 UTC+07:00"
    assert say_time(article.published.value, "day", INDONESIAN) == "23 Februari 2023"


def test_a_span_is_told_from_the_first_day_to_the_last() -> None:
    """And not where there is but one day."""
    days = (date(2022, 12, 30), None, date(2023, 2, 22))
    cards = [
        Card(event=EventId("a"), language="id", path="a.md", title="A", lead="", day=day, outlets=(), article_count=1)
        for day in days
    ]
    assert say_span(cards, INDONESIAN) == "3 peristiwa, 30 Desember 2022 – 22 Februari 2023"
    assert say_span(cards[:2], INDONESIAN) == ""
