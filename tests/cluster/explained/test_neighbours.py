"""The nearest events, and what parts them from this one."""

from __future__ import annotations

from collections.abc import Sequence

from digest.cluster import cluster_articles, weigh
from digest.cluster.explained.neighbours import find_neighbours
from digest.config import ClusterConfig
from digest.model import Article
from digest.model.grouped import Event, EventId, Neighbour
from tests.builders import make_article, read_corpus

CORPUS = list(read_corpus().values())


def _alone(articles: list[Article]) -> list[Event]:
    """Each article as an event of its own."""
    return [Event(id=EventId(article.name), articles=(article.id,)) for article in articles]


def _neighbours(articles: list[Article], events: Sequence[Event]) -> tuple[Neighbour, ...]:
    return find_neighbours(events[0], events, weigh(articles, ClusterConfig()))


def test_sister_events_of_the_five_articles() -> None:
    """Near by words, far by days; each has its own people."""
    nearest, other = _neighbours(CORPUS, cluster_articles(CORPUS, (), ClusterConfig()))
    assert [neighbour.event[:10] for neighbour in (nearest, other)] == ["2023-02-22", "2025-05-08"]
    assert (nearest.days, nearest.closeness) == (54, 0.0)
    assert 0.1 < nearest.wording < 0.36
    assert "Vladimir Putin" in nearest.names
    assert "Wang Yi" in nearest.only_there.names
    assert "Wang Yi" not in nearest.only_here.names
    assert "ke-80" in other.only_there.figures


def test_the_nearest_that_counted_comes_first() -> None:
    """Also before one with more words in common, on a day too far away; one without any is none."""
    days = {"a": "2/1/2024", "b": "3/1/2024", "c": "2/6/2024", "d": "2/1/2024"}
    texts = {
        "a": "Banjir bandang melanda Demak, warga mengungsi ke balai kota",
        "b": "Longsor menutup jalan di Jepara, hujan deras turun dan warga mengungsi",
        "d": "Harga emas naik tajam",
        "c": "Banjir bandang melanda Demak lagi, warga mengungsi ke balai kota",
    }
    articles = [make_article(f"{texts[name]} ({days[name]}).", name=name) for name in texts]
    found = _neighbours(articles, _alone(articles))
    assert [neighbour.event for neighbour in found] == ["b", "c"]
    assert found[0].closeness > found[1].closeness == 0.0
    assert found[0].wording < found[1].wording
    assert found[0].only_there.names == ("Jepara",)


def test_an_event_alone_has_no_neighbours() -> None:
    """Nor does a day that is unknown part anything by days."""
    assert _neighbours(CORPUS[:1], _alone(CORPUS[:1])) == ()
    undated = [make_article(f"Banjir melanda desa {name}.", name=name) for name in ("Sayung", "Mranggen")]
    (neighbour,) = _neighbours(undated, _alone(undated))
    assert neighbour.days is None
