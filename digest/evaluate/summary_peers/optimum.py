"""A peer that covers as many shared concepts as can be covered: an integer programme (Gillick & Favre 2009)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from digest.evaluate.summaries.events import SummarizedEvent
from digest.evaluate.summary_peers.filling import count_words
from digest.evaluate.summary_peers.greedy import Pair, pair_words
from digest.model import Sentence

_SECONDS = 10.0  # for one event; none of the labelled ones takes a tenth


def cover_optimally(event: SummarizedEvent, words: int) -> list[Sentence]:
    """Take the sentences that together hold the word pairs of most articles."""
    sentences = [s for article in event.articles for s in article.sentences if count_words(s.text) <= words]
    pairs = [pair_words(sentence.text, event.common) for sentence in sentences]
    having = Counter(pair for article in event.articles for pair in _pairs_in(article.id, sentences, pairs))
    concepts = sorted(having)
    if not concepts:
        return sentences[:1]
    chosen = _solve(sentences, pairs, concepts, [having[concept] for concept in concepts], words)
    return [sentence for sentence, taken in zip(sentences, chosen, strict=True) if taken]


def _pairs_in(article: str, sentences: Sequence[Sentence], pairs: Sequence[frozenset[Pair]]) -> frozenset[Pair]:
    return frozenset[Pair]().union(*(p for s, p in zip(sentences, pairs, strict=True) if s.article == article))


def _solve(
    sentences: Sequence[Sentence],
    pairs: Sequence[frozenset[Pair]],
    concepts: Sequence[Pair],
    weights: Sequence[int],
    words: int,
) -> list[bool]:
    """Choose the sentences: variables are first these, then the concepts; a concept needs a sentence that has it."""
    from scipy.optimize import Bounds, LinearConstraint, milp  # a second, and only this peer needs it
    from scipy.sparse import csr_array

    count, number = len(sentences), {concept: n for n, concept in enumerate(concepts)}
    holds = [(number[pair], i) for i, held in enumerate(pairs) for pair in held if pair in number]
    rows, columns = zip(*holds, strict=True)
    holding = csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(concepts), count)).toarray()
    lengths = [count_words(sentence.text) for sentence in sentences]
    found = milp(
        np.concatenate([np.zeros(count), -np.array(weights, dtype=float)]),
        integrality=np.ones(count + len(concepts)),
        bounds=Bounds(0, 1),
        constraints=[
            LinearConstraint(np.concatenate([lengths, np.zeros(len(concepts))])[None, :], ub=words),
            LinearConstraint(np.hstack([holding, -np.eye(len(concepts))]), lb=0),
        ],
        options={"time_limit": _SECONDS},
    )
    return [bool(value > 0.5) for value in found.x[:count]]  # noqa: PLR2004
