"""Instalments of a series of different days are different events; a running story is no series."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from digest.cluster import cluster_articles
from digest.cluster.likeness.series import find_instalments
from digest.cluster.likeness.signatures import make_signature
from digest.config import ClusterConfig
from digest.model import Article
from tests.builders import make_article

TODAY = date(2024, 3, 20)


def _on(days_ago: int, headline: str) -> Article:
    day = TODAY - timedelta(days=days_ago)
    return make_article(
        f"{headline}.", name=f"{days_ago} {headline}", headline=headline, published=f"{day}T08:00+07:00"
    )


def _instalments(*articles: Article) -> list[bool]:
    return list(map(bool, find_instalments([make_signature(article) for article in articles])))


def test_a_headline_that_came_on_three_earlier_days_is_an_instalment() -> None:
    """One of these a week ago or more; the first three are not known for what they are."""
    prices = [_on(days, f"Harga Cabai Rawit Hari Ini Rp {60 + days}.000 per Kg") for days in (9, 5, 3, 0)]
    assert _instalments(*prices) == [False, False, False, True]
    assert _instalments(*reversed(prices)) == [True, False, False, False]


def test_what_is_dated_later_does_not_count() -> None:
    """So a rebuild finds what the builds before found."""
    prices = [_on(days, f"Harga Cabai Rawit Rp {60 + days}.000 per Kg") for days in (9, 5, 3, 0)]
    assert _instalments(*prices)[:3] == _instalments(*prices[:3])


@pytest.mark.parametrize(
    ("days", "headline"),
    [
        pytest.param((9, 5, 3), "Harga Cabai Rawit Bikin Pedagang Resah", id="no figure, no day"),
        pytest.param((3, 2, 1), "Harga Cabai Rawit Rp 70.000", id="a story of one week"),
        pytest.param((90, 80, 70), "Harga Cabai Rawit Rp 70.000", id="long past"),
        pytest.param((9, 9, 9), "Harga Cabai Rawit Rp 70.000", id="often on one day"),
        pytest.param((9, 5, 3), "Rp 70.000 Cabai", id="too few words"),
    ],
)
def test_what_is_no_series(days: tuple[int, ...], headline: str) -> None:
    """Without these conditions a long story would be cut into its days."""
    assert not any(_instalments(*(_on(day, headline) for day in (*days, 0))))


def test_instalments_of_two_days_are_two_events() -> None:
    """They differ in a figure only; nothing else about them would keep them apart."""
    before = [_on(days, f"Gempa M {days % 4},2 Guncang Laut Sula") for days in (30, 25, 20, 15)]
    last = [_on(1, "Gempa M 4,1 Guncang Laut Sula"), _on(0, "Gempa M 4,9 Guncang Laut Sula")]
    again = _on(0, "Gempa M 4,9 Guncang Laut Sula, Warga Keluar Rumah")
    events = cluster_articles([*before, *last, again], (), ClusterConfig())
    event_of = {article: event.id for event in events for article in event.articles}
    assert event_of[last[0].id] != event_of[last[1].id] == event_of[again.id]


def test_the_same_figures_may_be_one_event() -> None:
    """A quake of the late evening is told of in the morning."""
    before = [_on(days, f"Gempa M {days % 4},2 Guncang Laut Sula") for days in (30, 25, 20, 15)]
    evening, morning = (_on(days, "Gempa M 6,9 Guncang Laut Sula, Warga Mengungsi") for days in (1, 0))
    events = cluster_articles([*before, evening, morning], (), ClusterConfig())
    assert {evening.id, morning.id} in [set(event.articles) for event in events]
