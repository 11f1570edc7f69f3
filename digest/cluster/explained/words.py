"""Which words make articles alike: the largest parts of the product of their vectors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from scipy import sparse

from digest.cluster.weighing import Weights
from digest.grouped import SharedWord
from digest.model import Article

_MOST = 8  # words; they carry about half of what two reports of one event have in common
_DIGITS = 2


def find_words(rows: Sequence[int], weights: Weights) -> tuple[tuple[SharedWord, ...], ...]:
    """Give for each article the words that make it most like the others, those that carry most first."""
    vectors = weights.vectors[list(rows)]
    total = np.asarray(vectors.sum(axis=0)).ravel()
    texts = _texts(weights.articles[row] for row in rows)
    return tuple(_words(vectors[[number]], total, texts, weights.vocabulary) for number in range(len(rows)))


def _words(
    vector: sparse.csr_array, total: np.ndarray, texts: str, vocabulary: Sequence[str]
) -> tuple[SharedWord, ...]:
    own, columns = vector.data, vector.indices
    parts = own * (total[columns] - own)
    best = [number for number in np.lexsort((columns, -parts))[:_MOST] if parts[number] > 0]
    return tuple(
        SharedWord(
            text=_as_it_stands(vocabulary[columns[number]], texts),
            share=round(float(parts[number] / parts.sum()), _DIGITS),
        )
        for number in best
    )


def _texts(articles: Iterable[Article]) -> str:
    return "\n".join(text for a in articles for text in (a.headline or "", *(s.text for s in a.sentences)))


def _as_it_stands(word: str, texts: str) -> str:
    """Give a word of the vocabulary, which is in lower case, as articles spell it most."""
    found = Counter(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", texts, re.IGNORECASE))
    return min(found, key=lambda text: (-found[text], text)) if found else word
