"""How sure an event is, by hand-computed cases."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from digest.cluster.sureness import measure_sureness
from digest.cluster.weighing import Weights
from digest.model import Article, ArticleId, Event, EventId
from tests.builders import make_article

ARTICLES = tuple(make_article(f"Hujan turun di kota {name}.", name=name) for name in "abcd")
MATRIX = np.array([[0, 0.8, 0.6, 0.3], [0.8, 0, 0.4, 0], [0.6, 0.4, 0, 0], [0.3, 0, 0, 0]])


def _weights() -> Weights:
    return Weights(
        articles=ARTICLES,
        rows={article.id: row for row, article in enumerate(ARTICLES)},
        similarities=sparse.csr_array(MATRIX),
        vectors=sparse.csr_array((4, 0)),
        vocabulary=(),
        frequency=np.zeros(0),
    )


def _event(*articles: Article) -> Event:
    return Event(id=EventId("x"), articles=tuple(article.id for article in articles))


def test_coherence_is_the_mean_of_all_pairs_and_the_weakest_the_least_article() -> None:
    """Of 0.8, 0.6 and 0.4: 0.6; the third article has 0.6 and 0.4. What other events hold does not count."""
    three, one = measure_sureness([_event(*ARTICLES[:3]), _event(ARTICLES[3])], _weights())
    assert three.sureness
    assert (three.sureness.coherence, three.sureness.weakest) == (0.6, 0.5)
    assert three.sureness.article == ARTICLES[2].id
    assert one.sureness is None


def test_of_equally_weak_articles_the_first_is_named() -> None:
    """As in every event of two."""
    (two,) = measure_sureness([_event(ARTICLES[1], ARTICLES[0])], _weights())
    assert two.sureness
    assert (two.sureness.coherence, two.sureness.weakest, two.sureness.article) == (0.8, 0.8, ARTICLES[1].id)


def test_an_event_that_lost_its_articles_has_none() -> None:
    """Its address stays, so it is still there."""
    (empty,) = measure_sureness([Event(id=EventId("y"), articles=tuple[ArticleId, ...]())], _weights())
    assert empty.sureness is None
