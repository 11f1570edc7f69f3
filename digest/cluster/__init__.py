"""Which articles tell of the same event?  Articles → Events

Within each language, articles become vectors of words, drawn towards their nearest neighbours; pairs that share
words and lie near in time are compared, with an encoder also by meaning; groups grow by average linkage. Then
groups of different languages are linked, and each gets the id that it had, or a new one.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digest.cluster.candidates import find_similarities
from digest.cluster.encoder import Encode, load_encoder
from digest.cluster.events import group_articles
from digest.cluster.identity import assign_ids
from digest.cluster.languages import link_languages, part_by_family
from digest.cluster.meanings import add_meanings, find_meanings
from digest.cluster.order import in_order
from digest.cluster.signatures import make_signature
from digest.cluster.vectors import draw_to_neighbours, make_vectors
from digest.config import ClusterConfig
from digest.model import Article, Event

__all__ = ["Encode", "cluster_articles", "in_order", "load_encoder"]


def cluster_articles(
    articles: Sequence[Article], known: Sequence[Event], settings: ClusterConfig, encode: Encode | None = None
) -> tuple[Event, ...]:
    """Give the events of all articles, each article in one event; the order of the articles does not matter.

    ``known`` are the events of the build before, whose ids stay. With ``encode`` what articles mean counts too.
    """
    ordered = in_order(articles)
    meanings = find_meanings(ordered, encode) if encode else None
    groups = [group for part in part_by_family(ordered) for group in _group(part, ordered, settings, meanings)]
    linked = link_languages(groups, ordered, meanings)
    return assign_ids([[ordered[number] for number in group] for group in linked], known)


def _group(
    numbers: Sequence[int], articles: Sequence[Article], settings: ClusterConfig, meanings: np.ndarray | None
) -> list[list[int]]:
    """Give which articles of one family of languages, by number, tell of the same event."""
    signatures = [make_signature(articles[number]) for number in numbers]
    days = [signature.day for signature in signatures]
    vectors = make_vectors(signatures)
    drawn = draw_to_neighbours(vectors, find_similarities(vectors, days, settings))
    similarities = find_similarities(drawn, days, settings)
    if meanings is not None:
        similarities = add_meanings(similarities, meanings[numbers])
    groups = group_articles(similarities, settings.threshold)
    return [[numbers[place] for place in group] for group in groups]
