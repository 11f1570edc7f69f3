"""Which words make articles alike: the largest parts of the product of their vectors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from scipy import sparse

from digest.cluster.weighing import Weights
from digest.model import Article
from digest.model.grouped import SharedWord

_MOST = 8  # words; they carry about half of what two reports of one event have in common
_DIGITS = 2
_NOTHING = 1e-9  # what is left of a word of one article alone, when floats are subtracted


def find_words(rows: Sequence[int], weights: Weights) -> tuple[tuple[SharedWord, ...], ...]:
    """Give for each article the words that make it most like the others, those that carry most first.

    Not what most articles of other events have too: that carries something only by being said again and again.
    """
    vectors = weights.vectors[list(rows)]
    total = np.asarray(vectors.sum(axis=0)).ravel()
    elsewhere = weights.frequency - np.bincount(vectors.indices, minlength=len(total))
    is_telling = elsewhere <= (len(weights.articles) - len(rows)) / 2
    carried = [_carried(vectors[[number]], total, is_telling) for number in range(len(rows))]
    texts = "\n".join(_texts(weights.articles[row] for row in rows))
    spelled = {column: _as_it_stands(weights.vocabulary[column], texts) for parts in carried for column, _ in parts}
    return tuple(tuple(SharedWord(text=spelled[column], share=share) for column, share in parts) for parts in carried)


def _carried(vector: sparse.csr_array, total: np.ndarray, is_telling: np.ndarray) -> list[tuple[int, float]]:
    """Give the columns of the words that carry most, each with its share of the whole product."""
    columns, parts = vector.indices, vector.data * (total[vector.indices] - vector.data)
    order = [n for n in np.lexsort((columns, -parts)) if is_telling[columns[n]] and parts[n] > _NOTHING]
    return [(int(columns[n]), round(float(parts[n] / parts.sum()), _DIGITS)) for n in order[:_MOST]]


def _texts(articles: Iterable[Article]) -> Iterator[str]:
    for article in articles:
        yield article.headline or ""
        yield from (sentence.text for sentence in article.sentences)


def _as_it_stands(word: str, texts: str) -> str:
    """Give a word of the vocabulary, which is in lower case, as articles spell it most."""
    found = Counter(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", texts, re.IGNORECASE))
    return min(found, key=lambda text: (-found[text], text)) if found else word
