"""How alike the articles are, and by which words: what grouping decides by, and what explains it afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from digest.cluster.candidates import find_similarities
from digest.cluster.order import in_order
from digest.cluster.signatures import make_signature
from digest.cluster.vectors import Vectors, draw_to_neighbours, make_vectors
from digest.config import ClusterConfig
from digest.model import Article, ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Articles in order, a row of each matrix for each; ``rows`` finds it.

    ``similarities`` is symmetric with 0 on the diagonal, from 0 to 1; ``vectors`` are tf-idf, a column for each word
    of the ``vocabulary``; ``frequency`` tells how many articles have that word.
    """

    articles: tuple[Article, ...]
    rows: Mapping[ArticleId, int]
    similarities: sparse.csr_array
    vectors: Vectors
    vocabulary: tuple[str, ...]
    frequency: np.ndarray


def weigh(articles: Sequence[Article], settings: ClusterConfig) -> Weights:
    """Compare all articles; their order does not matter."""
    ordered = tuple(in_order(articles))
    signatures = [make_signature(article) for article in ordered]
    days = [signature.day for signature in signatures]
    vectors = make_vectors(signatures)
    drawn = draw_to_neighbours(vectors, find_similarities(vectors, days, settings))
    vocabulary = tuple(sorted({word for signature in signatures for word in signature.words}))
    return Weights(
        articles=ordered,
        rows={article.id: row for row, article in enumerate(ordered)},
        similarities=find_similarities(drawn, days, settings),
        vectors=vectors,
        vocabulary=vocabulary,
        frequency=np.bincount(vectors.indices, minlength=len(vocabulary)),
    )
