"""Which articles tell of the same event?  Articles → Events

Articles become term vectors; pairs that share terms and lie near in time are
candidates; groups grow by average linkage; each group gets the id that it had,
or a new one.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.cluster.candidates import find_candidates
from digest.cluster.events import group_articles
from digest.cluster.identity import assign_ids
from digest.cluster.order import in_order
from digest.cluster.signatures import make_signatures
from digest.config import ClusterConfig
from digest.model import Article, Event

__all__ = ["cluster_articles", "in_order"]


def cluster_articles(articles: Sequence[Article], known: Sequence[Event], settings: ClusterConfig) -> tuple[Event, ...]:
    """Give the events of all articles, each article in one event; the order of the articles does not matter.

    ``known`` are the events of the build before, whose ids stay.
    """
    ordered = in_order(articles)
    pairs = find_candidates(make_signatures(ordered), settings)
    groups = group_articles(len(ordered), pairs, settings.threshold)
    return assign_ids([[ordered[number] for number in group] for group in groups], known)
