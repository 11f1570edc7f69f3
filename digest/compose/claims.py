"""Sentences which say the same thing become one claim.

Two sentences say the same when most words of the shorter stand in the longer *and* they
share enough of all their words, unless a veto holds: other numbers, a negation on one side,
another speaker. A group grows only while all its sentences say the same as each other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digest.knowledge import Language
from digest.model import Article, Claim, Sentence
from digest.text.similarity import containment, jaccard, token_set_ratio
from digest.text.tokens import split_content_words, split_words

# On the 47 labelled pairs both together find the six strict pairs inside an event and nothing else;
# the token set ratio alone lets short sentences through, the overlap alone twins with other ends.
_SAME_SET_RATIO = 0.70
_SAME_OVERLAP = 0.30

_FEWEST_WORDS = 4  # content words; a shorter sentence is contained in everything

# Two sentences of which one holds this share of the other's content words are told once.
_NEAR_SHARE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A sentence with what comparing it needs."""

    sentence: Sentence
    words: tuple[str, ...]
    content: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    speaker: str | None


def group_claims(articles: Sequence[Article], language: Language) -> tuple[Claim, ...]:
    """Give every sentence of the articles in exactly one claim.

    The claims come in the order of the articles; in each, the first sentence is the first wording.
    """
    wordings = [read_wording(sentence, article, language) for article in articles for sentence in article.sentences]
    group_of = {number: [number] for number in range(len(wordings))}
    for _, left, right in sorted(_same_pairs(wordings)):
        a, b = group_of[left], group_of[right]
        if a is not b and all(says_same(wordings[x], wordings[y]) for x in a for y in b):
            a.extend(b)
            group_of.update(dict.fromkeys(b, a))
    groups = {min(group): sorted(group) for group in group_of.values()}
    return tuple(_make_claim([wordings[n].sentence for n in groups[first]]) for first in sorted(groups))


def read_wording(sentence: Sentence, article: Article, language: Language) -> Wording:
    """Give a sentence of an article with what comparing it needs."""
    words = split_words(sentence.text)
    speakers = [
        quote.speaker for quote in article.quotes if quote.sentence == sentence.position and quote.is_attributed
    ]
    return Wording(
        sentence=sentence,
        words=tuple(words),
        content=frozenset(split_content_words(sentence.text, language)),
        numbers=frozenset(re.findall(r"\d+(?:[.,]\d+)*", sentence.text)),
        negated=sum(word in language.negation for word in words) % 2 == 1,
        speaker=speakers[0].split()[-1].casefold() if speakers and speakers[0] else None,
    )


def says_same(left: Wording, right: Wording) -> bool:
    """Tell whether two sentences make the same statement."""
    if min(len(left.content), len(right.content)) < _FEWEST_WORDS or _is_vetoed(left, right):
        return False
    overlap = jaccard(left.words, right.words)
    return overlap >= _SAME_OVERLAP and _set_ratio(left, right) >= _SAME_SET_RATIO


def is_near(left: Wording, right: Wording) -> bool:
    """Tell whether a reader who has read one sentence learns too little from the other."""
    return containment(left.content, right.content) >= _NEAR_SHARE


def _same_pairs(wordings: Sequence[Wording]) -> Iterator[tuple[float, int, int]]:
    for left, right in itertools.combinations(range(len(wordings)), 2):
        if says_same(wordings[left], wordings[right]):
            yield -_set_ratio(wordings[left], wordings[right]), left, right


def _is_vetoed(left: Wording, right: Wording) -> bool:
    other_numbers = not (left.numbers <= right.numbers or right.numbers <= left.numbers)
    other_speaker = bool(left.speaker and right.speaker and left.speaker != right.speaker)
    return other_numbers or other_speaker or left.negated != right.negated


def _set_ratio(left: Wording, right: Wording) -> float:
    return token_set_ratio(" ".join(left.words), " ".join(right.words))


def _make_claim(sentences: Sequence[Sentence]) -> Claim:
    """Give the claim of sentences that say the same: one of each article, the first of the first article first."""
    by_article = {sentence.article: sentence for sentence in reversed(sentences)}
    first, *others = (by_article[article] for article in dict.fromkeys(sentence.article for sentence in sentences))
    return Claim(taken_from=first, also_reported=tuple(others))
