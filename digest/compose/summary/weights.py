"""What is worth telling?  Articles → the weight of each pair of neighbouring words

A pair counts for every independent origin that has it, and again for each that opens with it: what several sources
tell, and tell first (after Takamura & Okumura 2009). Articles that carry one text are one voice.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence

from digest.knowledge import Language
from digest.model import Article, ArticleId, Origin

Pair = tuple[str, str]
Pairs = frozenset[Pair]

# Found on development sets of human summaries, as the other numbers of this folder.
_OPENINGS = 3  # so many count at most
_ALONE = 0.3  # of its worth a pair keeps that one of several origins has
_NEW = 0.2  # what any pair is worth


def pair_words(words: Sequence[str], language: Language) -> Pairs:
    """Give the pairs of neighbouring words, but those of two function words."""
    small = language.function_words
    return frozenset([p for p in itertools.pairwise(words) if p[0] not in small or p[1] not in small])


def weigh_pairs(told: Mapping[ArticleId, Sequence[Pairs]], origins: Sequence[Origin]) -> dict[Pair, float]:
    """Give the weight of each pair; ``told`` are the pairs of each article's sentences, in their order."""
    having: Counter[Pair] = Counter()
    opening: Counter[Pair] = Counter()
    for origin in origins:
        sentences = [told[article] for article in origin.articles if told.get(article)]
        having.update(set().union(*itertools.chain.from_iterable(sentences)))
        opening.update(set().union(*(pairs[0] for pairs in sentences)))
    alone = _ALONE if len(origins) > 1 else 1.0
    weights = dict.fromkeys(having, _NEW)
    for pair in {*opening, *(pair for pair, count in having.items() if count > 1)}:
        voices = having[pair] - 1 + min(opening[pair], _OPENINGS)
        weights[pair] += voices * (alone if having[pair] == 1 else 1.0)
    return weights


def find_origins(articles: Sequence[Article], origins: Sequence[Origin]) -> tuple[Origin, ...]:
    """Give the origins of these articles; without any, each article is one of its own."""
    if not origins:
        return tuple(Origin(articles=(article.id,)) for article in articles)
    ids = {article.id for article in articles}
    of_these = (tuple(article for article in origin.articles if article in ids) for origin in origins)
    return tuple(Origin(articles=members) for members in of_these if members)
