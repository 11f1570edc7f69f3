"""Which articles tell of the same event, and which events follow from one another?  Articles → Events, Stories

Articles become vectors of words, drawn towards their nearest neighbours; pairs that share
words and lie near in time are compared; groups grow by average linkage; each group gets the
id that it had, or a new one. ``stories`` then finds which events follow from one another.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.cluster.candidates import find_similarities
from digest.cluster.events import group_articles
from digest.cluster.identity import assign_ids
from digest.cluster.order import in_order
from digest.cluster.signatures import Signature, make_signature
from digest.cluster.stories import find_stories
from digest.cluster.vectors import draw_to_neighbours, make_vectors
from digest.config import ClusterConfig
from digest.model import Article, Event

__all__ = ["cluster_articles", "find_stories", "in_order"]


def cluster_articles(articles: Sequence[Article], known: Sequence[Event], settings: ClusterConfig) -> tuple[Event, ...]:
    """Give the events of all articles, each article in one event; the order of the articles does not matter.

    ``known`` are the events of the build before, whose ids stay.
    """
    ordered = in_order(articles)
    groups = _group([make_signature(article) for article in ordered], settings)
    return assign_ids([[ordered[number] for number in group] for group in groups], known)


def _group(signatures: Sequence[Signature], settings: ClusterConfig) -> list[list[int]]:
    """Give which articles, by number, tell of the same event."""
    days = [signature.day for signature in signatures]
    vectors = make_vectors(signatures)
    drawn = draw_to_neighbours(vectors, find_similarities(vectors, days, settings))
    return group_articles(find_similarities(drawn, days, settings), settings.threshold)
