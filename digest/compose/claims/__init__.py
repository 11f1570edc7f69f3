"""Which sentences say the same?  Articles → Claims, and the pairs that one thing keeps apart

``wording`` reads each sentence once, ``likeness`` tells how surely two say the same, ``vetoes`` what keeps them apart
all the same. A group grows only while all its sentences say the same as each other.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from digest.compose.claims.across import join_languages
from digest.compose.claims.likeness import find_candidates, is_worth_comparing, score_pair
from digest.compose.claims.vetoes import find_veto
from digest.compose.claims.wording import Wording, is_near, read_wording
from digest.compose.words import read_words
from digest.knowledge import Language
from digest.model import Article, Claim, Sentence, VetoedPair

__all__ = [
    "Comparison",
    "Wording",
    "compare_sentences",
    "find_veto",
    "group_claims",
    "is_near",
    "is_worth_comparing",
    "join_languages",
    "read_wording",
    "score_pair",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All sentences of an event; which pairs say the same, by number, surest first; which would, but for a veto."""

    sentences: tuple[Sentence, ...]
    same: tuple[tuple[int, int], ...]
    vetoed: tuple[VetoedPair, ...]


def compare_sentences(articles: Sequence[Article], language: Language) -> Comparison:
    """Compare the sentences of the articles of one event, all of one language."""
    told = [(sentence, article) for article in articles for sentence in article.sentences]
    said = [read_words(sentence.text, language) for sentence, _ in told]
    read = functools.cache(lambda number: read_wording(*told[number], language))
    same: list[tuple[float, int, int]] = []
    vetoed: list[VetoedPair] = []
    for left, right in find_candidates(said):
        score = score_pair(said[left], said[right])
        if score < 0:
            continue
        if veto := find_veto(read(left), read(right), language):
            vetoed.append(VetoedPair(left=told[left][0], right=told[right][0], veto=veto))
        else:
            same.append((-score, left, right))
    pairs = tuple((left, right) for _, left, right in sorted(same))
    return Comparison(sentences=tuple([sentence for sentence, _ in told]), same=pairs, vetoed=tuple(vetoed))


def group_claims(comparison: Comparison) -> tuple[Claim, ...]:
    """Give every sentence in exactly one claim.

    The claims come in the order of the articles; in each, the first sentence is the first wording.
    """
    same = {*comparison.same, *[(right, left) for left, right in comparison.same]}
    group_of: dict[int, list[int]] = {}
    for left, right in comparison.same:
        a, b = group_of.setdefault(left, [left]), group_of.setdefault(right, [right])
        if a is not b and all((x, y) in same for x in a for y in b):
            a.extend(b)
            group_of.update(dict.fromkeys(b, a))
    joined = {min(group): sorted(group) for group in group_of.values() if len(group) > 1}
    others = {number for group in joined.values() for number in group} - joined.keys()
    sentences = comparison.sentences
    return tuple(
        [
            _join([sentences[one] for one in joined[number]]) if number in joined else Claim(taken_from=sentence)
            for number, sentence in enumerate(sentences)
            if number not in others
        ]
    )


def _join(sentences: Sequence[Sentence]) -> Claim:
    """Give the claim of sentences that say the same: one of each article, the first of the first article first."""
    by_article = {sentence.article: sentence for sentence in reversed(sentences)}
    first, *others = (by_article[article] for article in dict.fromkeys(sentence.article for sentence in sentences))
    return Claim(taken_from=first, also_reported=tuple(others))
