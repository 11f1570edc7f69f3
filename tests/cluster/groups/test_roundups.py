"""What touches many events joins none of them and is linked; what tells of one event stays there."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from digest.cluster import Past, cluster_articles
from digest.config import ClusterConfig
from digest.model import Article, Event
from tests.builders import ROOT, make_article

CASES = tomllib.loads((ROOT / "tests/cluster/groups/roundups.toml").read_text(encoding="utf-8"))


def _article(text: str, name: str, day: str) -> Article:
    headline, body = text.split("|")
    return make_article(body, name=name, headline=headline, published=f"{day}T09:00+07:00")


def _read_events() -> list[Article]:
    return [
        _article(text, f"{event['name']} {number}", event["day"])
        for event in CASES["event"]
        for number, text in enumerate(event["texts"])
    ]


ARTICLES = _read_events()


def _group(piece: Article, known: tuple[Event, ...] = (), past: Past | None = None) -> tuple[Event, ...]:
    return cluster_articles([*ARTICLES, piece], known, ClusterConfig(), past)


def _touched(events: tuple[Event, ...], piece: Article) -> list[str]:
    """The names of the events that the piece is linked with."""
    (own,) = (event for event in events if piece.id in event.articles)
    names = {article.id: article.name.split()[0] for article in ARTICLES}
    return sorted({names[a] for event in events if event.id in own.touches for a in event.articles})


def _is_right(case: dict[str, Any]) -> bool:
    piece = _article(case["text"], "piece", case["day"])
    events = _group(piece)
    others = [event for event in events if event.touches and event.articles != (piece.id,)]
    return not others and _touched(events, piece) == sorted(case["touches"])


def test_round_ups_are_found() -> None:
    """Eight of ten, each with all that it touches; the others say much more of themselves than of the events."""
    cases = [case for case in CASES["piece"] if case["touches"]]
    missed = {case["name"] for case in cases if not _is_right(case)}
    assert len(cases) == 10
    assert missed <= {"Background on safety", "Sunday column"}


@pytest.mark.parametrize("case", [case for case in CASES["piece"] if not case["touches"]], ids=lambda c: c["name"])
def test_what_is_no_round_up(case: dict[str, Any]) -> None:
    """It belongs to its event, though it recalls another."""
    assert _is_right(case)


def test_events_are_what_they_are_without_the_round_up() -> None:
    """It glues nothing."""
    case = CASES["piece"][0]
    with_it = {event.articles for event in _group(_article(case["text"], "piece", case["day"])) if not event.touches}
    assert with_it == {event.articles for event in cluster_articles(ARTICLES, (), ClusterConfig())}


def test_links_stay_in_the_next_build() -> None:
    """Under the ids that the events have then; where all is as it was, nothing changes."""
    case = CASES["piece"][0]
    piece = _article(case["text"], "piece", case["day"])
    before = _group(piece)
    settled = frozenset(article.id for article in (*ARTICLES, piece))
    assert _group(piece, before, Past(settled=settled)) == before
