"""How surely articles are one event, two by two, and by which words: what explains a grouping afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.special import expit

from digest.cluster.groups.judging import judge_pairs, shipped_judge
from digest.cluster.likeness import compare_articles
from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.signatures import make_signature
from digest.cluster.likeness.vectors import Vectors
from digest.cluster.order import in_order
from digest.config import ClusterConfig
from digest.knowledge.grouping import granularity_of
from digest.memory import LearnedWords
from digest.model import Article, ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Articles in order, a row of each matrix for each; ``rows`` finds it.

    ``similarities`` tells how surely two articles alone are one event, from 0 to 1; symmetric, with 0 on the diagonal.
    ``vectors`` are tf-idf, a column for each word of the ``vocabulary``; ``frequency`` tells how many articles have
    that word.
    """

    articles: tuple[Article, ...]
    rows: Mapping[ArticleId, int]
    similarities: sparse.csr_array
    vectors: Vectors
    vocabulary: tuple[str, ...]
    frequency: np.ndarray


def weigh(articles: Sequence[Article], settings: ClusterConfig, learned: Sequence[LearnedWords] = ()) -> Weights:
    """Compare all articles; their order does not matter."""
    ordered = tuple(in_order(articles))
    signatures = [make_signature(article) for article in ordered]
    frequencies = Frequencies(learned)
    frequencies.add(signatures)
    newest = max((signature.day for signature in signatures if signature.day), default=None)
    likeness = compare_articles(signatures, frequencies, newest, granularity_of(settings.granularity))
    scores = judge_pairs(likeness, shipped_judge(settings.granularity))
    vectors = likeness.words
    vocabulary = tuple(sorted({word for signature in signatures for word in signature.words}))
    return Weights(
        articles=ordered,
        rows={article.id: row for row, article in enumerate(ordered)},
        similarities=sparse.csr_array((expit(scores), likeness.others, likeness.starts), shape=(len(ordered),) * 2),
        vectors=vectors,
        vocabulary=vocabulary,
        frequency=np.bincount(vectors.indices, minlength=len(vocabulary)),
    )
