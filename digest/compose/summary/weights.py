"""What is worth telling?  Articles → the weight of each pair of neighbouring words

A pair counts for every independent origin that has it, and again for each that opens with it: what several sources
tell, and tell first (after Takamura & Okumura 2009). Articles that carry one text are one voice.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from digest.compose.words import Pair
from digest.model import Article, ArticleId, Origin

# In tenths, so that sums are exact whatever their order. Found on development sets of human summaries, as the other
# numbers of this folder.
_VOICE = 10  # what each origin gives that has a pair, and that opens with it
_ALONE = 3  # what is left of that where one of several origins has it
_NEW = 2  # what any pair is worth

_OPENINGS = 3  # so many count at most


def weigh_pairs(told: Mapping[ArticleId, Sequence[frozenset[Pair]]], origins: Sequence[Origin]) -> dict[Pair, int]:
    """Give the weight of each pair; ``told`` are the pairs of each article's sentences, in their order."""
    voices = [[told[article] for article in origin.articles if told.get(article)] for origin in origins]
    having = _count([set().union(*itertools.chain.from_iterable(voice)) for voice in voices])
    opening = _count([set().union(*[pairs[0] for pairs in voice]) for voice in voices])
    alone = _NEW + (_ALONE if len(origins) > 1 else _VOICE)
    shared = {
        pair: _NEW + _VOICE * (count - 1 + min(opening.get(pair, 0), _OPENINGS))
        for pair, count in having.items()
        if count > 1
    }
    return {**dict.fromkeys(having, _NEW), **dict.fromkeys(opening, alone), **shared}


def _count(voices: Iterable[Iterable[Pair]]) -> Counter[Pair]:
    """Give how many voices have each pair."""
    return Counter(itertools.chain.from_iterable(voices))


def find_voices(articles: Sequence[Article], origins: Sequence[Origin]) -> tuple[Origin, ...]:
    """Give the origins of these articles; without any, each article is one of its own."""
    if not origins:
        return tuple(Origin(articles=(article.id,)) for article in articles)
    ids = {article.id for article in articles}
    of_these = (tuple(article for article in origin.articles if article in ids) for origin in origins)
    return tuple(Origin(articles=members) for members in of_these if members)
