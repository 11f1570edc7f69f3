"""The partition does not depend on the order in which articles arrive, though old events stay as they are."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

import pytest

from digest.cluster import Past, cluster_articles
from digest.config import ClusterConfig
from digest.evaluate.grouping.metrics import score_b_cubed
from digest.model import Article, Event
from tests.benchmarks.clustering import make_headlines
from tests.benchmarks.corpus import load_headlines

_PLACES = ("Demak", "Kudus", "Pati", "Jepara", "Rembang", "Blora", "Tegal")
_MATTERS = ("banjir merendam", "gempa mengguncang", "kebakaran melanda", "panen raya di")
_LEAST = 0.99


def test_made_headlines_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of four months, in batches: in order, shuffled, and up to a week late."""
    monkeypatch.setattr("digest.cluster.groups.regions._ERA_ARTICLES", 60)
    headlines = [
        (
            f"{_MATTERS[day % 4].capitalize()} {_PLACES[day % 7]}{ending}",
            f"2026-{1 + day // 28:02}-{1 + day % 28:02}T0{n}:00:00+07:00",
        )
        for day in range(112)
        for n, ending in enumerate(("", ", ratusan warga mengungsi", " sejak pagi"))
    ]
    _assert_alike(make_headlines(headlines), batches=12)


@pytest.mark.soak
def test_real_headlines_in_any_order() -> None:
    """Every tenth of 137,000 of ten months."""
    headlines = load_headlines(137_000)[::10]
    if not headlines:
        pytest.skip("the headlines are on the developers' machine only")
    _assert_alike(make_headlines(headlines), batches=20)


def _assert_alike(articles: Sequence[Article], batches: int) -> None:
    chance = random.Random(7)  # noqa: S311  an order that repeats
    late = {article.id: chance.random() * 7 * 86_400 for article in articles}
    orders = (
        list(articles),
        chance.sample(articles, len(articles)),
        sorted(articles, key=lambda article: _second(article) + late[article.id]),
    )
    rebuilt = _label(articles, cluster_articles(articles, (), ClusterConfig()))
    assert len(set(rebuilt)) > batches
    arrived = [_label(articles, _arrive(order, batches)) for order in orders]
    for one, other in ((a, b) for a in (rebuilt, *arrived) for b in (rebuilt, *arrived)):
        assert score_b_cubed(one, other).f1 >= _LEAST


def _arrive(articles: Sequence[Article], batches: int) -> tuple[Event, ...]:
    """The events after some builds, each with more of the articles."""
    events: tuple[Event, ...] = ()
    settled: Iterable[Article] = ()
    for batch in range(1, batches + 1):
        there = articles[: len(articles) * batch // batches]
        past = Past(settled=frozenset(article.id for article in settled))
        events, settled = cluster_articles(there, events, ClusterConfig(), past), there
    return events


def _label(articles: Sequence[Article], events: Sequence[Event]) -> list[str]:
    event_of = {article: str(event.id) for event in events for article in event.articles}
    return [event_of[article.id] for article in articles]


def _second(article: Article) -> float:
    assert article.published
    return article.published.value.timestamp()
