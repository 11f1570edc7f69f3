"""What word pairs weigh."""

from __future__ import annotations

from digest.compose.summary.weights import find_voices, weigh_pairs
from digest.model import Origin
from tests.builders import make_article

ARTICLES = [
    make_article(text, name=name, outlet=name) for name, text in (("a", "Hujan turun."), ("b", "Banjir datang."))
]
A, B = (article.id for article in ARTICLES)


def test_what_independent_origins_share_weighs_more() -> None:
    """Copies are one voice."""
    flood = frozenset({("banjir", "demak")})
    told = {A: [flood], B: [flood]}
    alone = weigh_pairs(told, [Origin(articles=(A, B))])
    apart = weigh_pairs(told, find_voices(ARTICLES, []))
    assert apart["banjir", "demak"] > 2 * alone["banjir", "demak"]


def test_origins_of_other_articles_are_left_out() -> None:
    """An event may be told from some of its articles only."""
    assert find_voices(ARTICLES[:1], [Origin(articles=(A, B))]) == (Origin(articles=(A,)),)
