"""How surely do two sentences say the same? Six measures of their words, weighed → a score.

The weights are a logistic regression (C = 0.1, measures scaled) over 216 pairs labelled by hand and the 47 of the five
articles: tests/gold/claim_pairs.jsonl tells which. Where 97 of 100 are right, each pair judged by the others (eight
folds, five times), it finds 59 of 100; token Jaccard alone finds 41, token set ratio 47, the common subsequence 53, all
eighteen measures that were tried together 55.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.words import Words
from digest.text.similarity import common_subsequence, containment, jaccard, letter_ratio, token_set_ratio

# With the vetoes 94 of 100 pairs from here on are the same in the half that was tuned on, and 65 of 100 are found.
_SAME = 0.6

# Short sentences of the same words in another order score low: these find 6 more of 100, for 3 of 100 that are wrong.
_SAME_JACCARD = 0.35
_SAME_SET_RATIO = 0.72

_BIAS = -5.758
_RATIO = 3.128  # of the letters of both that stay when one is turned into the other
_GRAMS = 2.117  # rows of letters of the shorter that stand in the longer
_SHARED = 0.144  # words that are no names, each
_SET_RATIO = 2.273
_CONTAINED = 1.052  # of the shorter's words that are no names
_SUBSEQUENCE = 1.134  # of the shorter's words, in order

_COPY = 100.0  # of two texts of the same words: more than any others reach

_FEWEST_WORDS = 4  # content words; a shorter sentence is contained in everything

# Pairs of sentences with a lower Jaccard index than 4 / 25 are hardly ever the same: of 525 pairs found in 19 events
# five lie below, among two thirds of all that would have to be compared. As shared / (both - shared) >= 4 / 25 is asked
# of each two sentences of an event, it is asked in whole numbers: 29 * shared >= 4 * both.
_SHARED_WORDS, _WORDS_OF_BOTH = 29, 4


def score_pair(left: Words, right: Words) -> float:
    """Give how surely two sentences say the same: from 0 on they do; symmetric."""
    if left.text == right.text:
        return _COPY
    set_ratio = token_set_ratio(left.joined, right.joined)
    at_most = (
        _BIAS
        - _SAME
        + _GRAMS
        + _SHARED * len(left.stems & right.stems)
        + _CONTAINED * containment(left.stems, right.stems)
        + _RATIO * letter_ratio(left.joined, right.joined)
        + _SET_RATIO * set_ratio
        + _SUBSEQUENCE * common_subsequence(left.ordered, right.ordered)
    )
    is_alike = set_ratio >= _SAME_SET_RATIO and jaccard(left.distinct, right.distinct) >= _SAME_JACCARD
    if at_most < 0 and not is_alike:
        return at_most  # whatever the rows of letters say, which cost most: half of all pairs end here
    score = at_most - _GRAMS * (1 - containment(left.grams, right.grams))
    return max(score, 0.0) if is_alike else score


def find_candidates(texts: Sequence[Words]) -> list[tuple[int, int]]:
    """Give the pairs, by number, that are worth comparing: with some words in common, and long enough."""
    # Each text as one number, a bit a word: what two share is counted at once.
    known = frozenset().union(*[words.distinct for words in texts])
    bits = dict(zip(known, map((1).__lshift__, range(len(known))), strict=True))
    holds = [
        (number, sum(map(bits.__getitem__, words.distinct)), len(words.distinct))
        for number, words in enumerate(texts)
        if len(words.content) >= _FEWEST_WORDS
    ]
    return [
        (left, right)
        for place, (left, words, size) in enumerate(holds, start=1)
        for right, others, other_size in holds[place:]
        if _SHARED_WORDS * (words & others).bit_count() >= _WORDS_OF_BOTH * (size + other_size)
    ]


def is_worth_comparing(left: Words, right: Words) -> bool:
    """Tell whether two sentences are candidates."""
    return bool(find_candidates([left, right]))
