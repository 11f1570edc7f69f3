"""How alike are two texts? All results are from 0 to 1."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeAlias

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, LCSseq

# What an encoder promises, whoever loads it: texts, none of them empty → a vector of length one for each.
Encode: TypeAlias = Callable[[Sequence[str]], np.ndarray]

# The sixteen that the encoder was trained on, and two that it understands through their words of English and Dutch: of
# translated Indonesian sentences it finds 57 of 57 by their originals, 6 of 6 in Malay; in Vietnamese none of 4.
ENCODED_LANGUAGES = frozenset(
    ("ar", "de", "en", "es", "fr", "id", "it", "ja", "ko", "ms", "nl", "pl", "pt", "ru", "th", "tr", "zh")
)

# A near copy, as measured on labelled pairs of sentences: precision .91.
_HALF = 0.5
_MOST = 0.8


def jaccard(left: Collection[str], right: Collection[str]) -> float:
    """Give the share of words that both have."""
    a, b = frozenset(left), frozenset(right)  # no copy is made of what is one already
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared) if a or b else 0.0


def containment(left: Collection[str], right: Collection[str]) -> float:
    """Give the share of the smaller one's words that the other has too."""
    a, b = frozenset(left), frozenset(right)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def token_set_ratio(left: str, right: str) -> float:
    """Give rapidfuzz's token set ratio: 1 where one's words are all in the other."""
    return fuzz.token_set_ratio(left, right) / 100


def is_near_copy(left: AbstractSet[str], right: AbstractSet[str]) -> bool:
    """Tell whether a reader of one has read the other: half of all words are in both, or most of the shorter one's."""
    shared, a, b = len(left & right), len(left), len(right)
    return shared > 0 and (shared >= _HALF * (a + b - shared) or shared >= _MOST * min(a, b))


def letter_ratio(left: str, right: str) -> float:
    """Give the share of the letters of both that stay when one is turned into the other by leaving out and adding."""
    return Indel.normalized_similarity(left, right)


def common_subsequence(left: Sequence[str], right: Sequence[str]) -> float:
    """Give the share of the shorter one's words that stand in the other in the same order."""
    return LCSseq.similarity(left, right) / min(len(left), len(right)) if left and right else 0.0
