"""Peers that rank sentences by how central they are: LexRank, TextRank and the centroid.

Erkan & Radev 2004 (continuous LexRank), Mihalcea & Tarau 2004, Radev et al. 2004. None looks at what is told already.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from digest.model import Sentence
from digest.text.tokens import split_words

_DAMPING = 0.85
_ROUNDS = 60

Matrix = Any


def rank_by_lexrank(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Give the sentences that are most like the others, and like such, first."""
    vectors = weigh_words(sentences)
    return _order(sentences, _walk(vectors @ vectors.T - np.eye(len(vectors))))  # no sentence speaks for itself


def rank_by_textrank(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Give first the sentences that share most words with the others, for their length."""
    words = [set(split_words(sentence.text)) for sentence in sentences]
    shared = [[_overlap(a, b) if a is not b else 0.0 for b in words] for a in words]
    return _order(sentences, _walk(np.array(shared).reshape(len(words), len(words))))


def rank_by_centroid(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Give the sentences nearest to the mean of all first."""
    vectors = weigh_words(sentences)
    return _order(sentences, vectors @ vectors.sum(axis=0))


def weigh_words(sentences: Sequence[Sentence]) -> Matrix:
    """Give the tf-idf vectors of sentences, of length one; the idf is of these sentences."""
    counts = [Counter(split_words(sentence.text)) for sentence in sentences]
    holding = Counter(word for count in counts for word in count)
    column = {word: number for number, word in enumerate(sorted(holding))}
    vectors = np.zeros((len(counts), max(1, len(column))))
    for row, count in enumerate(counts):
        for word, times in count.items():
            vectors[row, column[word]] = times * math.log(1 + len(counts) / holding[word])
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)


def _overlap(left: set[str], right: set[str]) -> float:
    length = math.log(max(len(left), 1)) + math.log(max(len(right), 1))
    return len(left & right) / length if length else 0.0


def _walk(weights: Matrix) -> Matrix:
    """Give how often a reader is at each sentence who follows likeness, and sometimes jumps anywhere."""
    count = max(1, len(weights))
    steps = weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-12)
    ranks = np.full(len(weights), 1 / count)
    for _ in range(_ROUNDS):
        ranks = (1 - _DAMPING) / count + _DAMPING * (ranks @ steps)
    return ranks


def _order(sentences: Sequence[Sentence], worth: Matrix) -> list[Sentence]:
    return [sentences[i] for i in sorted(range(len(sentences)), key=lambda i: (-round(float(worth[i]), 9), i))]
