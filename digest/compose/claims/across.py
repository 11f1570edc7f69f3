"""Who says the same in another language? Only with an encoder (extra ``semantic``): claims → with more also reporting

A sentence of an article in another language joins the claim that it is nearest to in meaning, if that claim has no
nearer sentence of the same article, and figures and days do not contradict.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

import numpy as np

from digest.compose.claims.wording import Wording, read_wordings
from digest.knowledge import language_of
from digest.model import Article, Claim, Sentence
from digest.text.similarity import Encode

# Cosine. Of 64 sentences of the five articles, translated into five languages, 46 find their original from here on and
# 4 another sentence; of those whose original was taken away, 10 find another.
_SAME = 0.7


def join_languages(
    claims: Sequence[Claim], articles: Sequence[Article], code: str, encode: Encode
) -> tuple[Claim, ...]:
    """Give the claims with the sentences of articles in other languages than ``code`` that say the same."""
    told = [article for article in articles if article.language == code]
    wordings = {w.sentence: w for w in read_wordings(told, language_of(code))}
    joined: dict[int, list[Sentence]] = {}
    if claims:
        near = encode([claim.taken_from.text for claim in claims]).astype(np.float32)
        for article in articles:
            if article.language != code and article.sentences:
                for claim, sentence in _match(claims, near, article, encode, wordings):
                    joined.setdefault(claim, []).append(sentence)
    return tuple(
        dataclasses.replace(claim, also_reported=(*claim.also_reported, *joined.get(number, ())))
        for number, claim in enumerate(claims)
    )


def _match(
    claims: Sequence[Claim], near: np.ndarray, article: Article, encode: Encode, told: dict[Sentence, Wording]
) -> Iterator[tuple[int, Sentence]]:
    """Give claims and sentences of one article that are each other's nearest."""
    others = read_wordings([article], language_of(article.language))
    alike = encode([other.sentence.text for other in others]).astype(np.float32) @ near.T
    nearest_claim, nearest_sentence = alike.argmax(axis=1), alike.argmax(axis=0)
    for number, other in enumerate(others):
        claim = int(nearest_claim[number])
        is_mutual = int(nearest_sentence[claim]) == number and alike[number, claim] >= _SAME
        if is_mutual and not _contradicts(told[claims[claim].taken_from], other):
            yield claim, other.sentence


def _contradicts(left: Wording, right: Wording) -> bool:
    """Tell whether their figures or days differ; words of other languages say nothing of each other."""
    is_other_number = not (left.numbers <= right.numbers or right.numbers <= left.numbers)
    return is_other_number or bool(left.days and right.days and left.days.isdisjoint(right.days))
