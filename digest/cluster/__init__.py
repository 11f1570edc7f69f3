"""Which articles tell of the same event?  Articles → Events

Articles become vectors of words, drawn towards their nearest neighbours; pairs that share
words and lie near in time are compared; groups grow by average linkage; each group gets the
id that it had, or a new one. Afterwards ``explained/`` tells why, for the people who ask.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.cluster.events import group_articles
from digest.cluster.explained import explain_event
from digest.cluster.identity import assign_ids
from digest.cluster.order import in_order
from digest.cluster.sureness import measure_sureness
from digest.cluster.weighing import weigh
from digest.config import ClusterConfig
from digest.model import Article, Event

__all__ = ["cluster_articles", "explain_event", "in_order", "measure_sureness", "weigh"]


def cluster_articles(articles: Sequence[Article], known: Sequence[Event], settings: ClusterConfig) -> tuple[Event, ...]:
    """Give the events of all articles, each article in one event; the order of the articles does not matter.

    ``known`` are the events of the build before, whose ids stay.
    """
    weights = weigh(articles, settings)
    groups = group_articles(weights.similarities, settings.threshold)
    events = assign_ids([[weights.articles[row] for row in group] for group in groups], known)
    return measure_sureness(events, weights)
