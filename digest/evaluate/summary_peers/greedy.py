"""The bar to beat: greedy coverage of word pairs that articles share, early sentences first, near copies banned.

Takamura & Okumura 2009 with factors for leads and positions; best of ten settings on labelled summaries, ahead of
LexRank, TextRank, the centroid, submodular and exact coverage.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from digest.evaluate.summaries.events import SummarizedEvent
from digest.evaluate.summary_peers.filling import count_words, is_told
from digest.model import Sentence
from digest.text.tokens import split_words

Pair = tuple[str, str]
Pairs = Mapping[tuple[str, int], frozenset[Pair]]

_POSITION = 2.0
_LENGTH = 0.7
_OPENINGS = 3
_ALONE = 0.3
_NEW = 0.2


def cover_greedily(event: SummarizedEvent, words: int) -> list[Sentence]:
    """Take again and again the sentence that brings most of what articles share, for its length."""
    pairs = {_key(s): pair_words(s.text, event.common) for a in event.articles for s in a.sentences}
    weights = _weigh_pairs(event, pairs)
    rest = [sentence for article in event.articles for sentence in article.sentences]
    taken: list[Sentence] = []
    told: set[Pair] = set()
    while rest := [s for s in rest if count_words(s.text) <= words]:
        best = max(rest, key=lambda s: _gain(s, pairs[_key(s)] - told, weights))
        taken.append(best)
        told |= pairs[_key(best)]
        words -= count_words(best.text)
        rest = [s for s in rest if s is not best and not is_told(s, [best])]
    return taken


def pair_words(text: str, common: AbstractSet[str]) -> frozenset[Pair]:
    """Give each two neighbouring words, but two of the commonest."""
    return frozenset(p for p in itertools.pairwise(split_words(text)) if p[0] not in common or p[1] not in common)


def _weigh_pairs(event: SummarizedEvent, pairs: Pairs) -> dict[Pair, float]:
    """Give articles that have a pair, less one, and openings that have it, at most three."""
    told = [[pairs[_key(sentence)] for sentence in article.sentences] for article in event.articles]
    having = Counter(pair for sentences in told for pair in frozenset[Pair]().union(*sentences))
    opening = Counter(pair for sentences in told for pair in (sentences[0] if sentences else ()))
    alone = _ALONE if len(event.articles) > 1 else 1.0
    return {p: (n - 1 + min(opening[p], _OPENINGS)) * (alone if n == 1 else 1.0) for p, n in having.items()}


def _gain(sentence: Sentence, new: AbstractSet[Pair], weights: Mapping[Pair, float]) -> float:
    covered = sum(sorted(weights[pair] for pair in new)) + _NEW * len(new)
    return covered * (1 + _POSITION / (1 + sentence.position)) / math.pow(max(1, count_words(sentence.text)), _LENGTH)


def _key(sentence: Sentence) -> tuple[str, int]:
    return sentence.article, sentence.position
