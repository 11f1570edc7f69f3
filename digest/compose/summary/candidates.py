"""Which sentences could be told?  Claims → Candidates

Each wording of a claim is one, with what comparing it needs; what only the chosen ones must tell is asked later.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from digest.compose.words import Words, read_words
from digest.knowledge import Language
from digest.model import Article, Claim, Sentence

_POSITION = 8.0  # how much more the first sentence of an article is worth than one far down
_DEPTH = 0.5  # by this exponent of e the worth falls to the article's end
_HEADLINE = 1.5  # by this exponent it rises where a sentence says all that a headline says
_LENGTH = 0.5  # exponent on the number of words: below 1, so that full sentences are not punished
_SHARED = 0.5  # by so much of it the worth rises for each further article that says the same
_NEWEST = 3.0  # how much more the latest of a figure is worth: 14 of 19 are told then, 12 without; five stand not alone
_QUOTE = 0.3  # of its worth a direct quote keeps: quotes are shown beside the summary


@dataclass(slots=True, kw_only=True, eq=False)  # not frozen: twice as fast to make, and there are many
class Candidate:
    """A wording of a claim. ``factor`` turns the weight of its new word pairs into what telling it is worth."""

    sentence: Sentence
    claim: int
    words: Words
    length: int  # in words as people count them: what stands between blanks
    factor: float
    is_attributed: bool  # to somebody who said it

    @property
    def place(self) -> tuple[str, int]:
        """The article and the position in it."""
        return self.sentence.article, self.sentence.position

    @property
    def place_before(self) -> tuple[str, int]:
        """The place of the sentence before."""
        return self.sentence.article, self.sentence.position - 1

    @property
    def tie(self) -> tuple[int, int, str, str]:
        """Among equals the earlier place, then the shorter, then by text: never by the order of the input."""
        return self.sentence.position, self.length, self.sentence.text, self.sentence.article


def find_candidates(claims: Sequence[Claim], articles: Sequence[Article], language: Language) -> list[Candidate]:
    """Give every wording of every claim, in the order of the claims."""
    lengths = {article.id: len(article.sentences) for article in articles}
    kinds = {(quote.article, quote.sentence): quote.kind for a in articles for quote in a.quotes if quote.speaker}
    headlines = [read_words(article.headline, language).content for article in articles if article.headline]
    heads = [head for head in headlines if head]
    heard = frozenset().union(*heads)
    candidates = []
    for number, claim in enumerate(claims):
        claim_worth = (1 + _SHARED * len(claim.also_reported)) * (_NEWEST if claim.is_newest else 1.0)
        for sentence in (claim.taken_from, *claim.also_reported):
            words = read_words(sentence.text, language)
            kind = kinds.get((sentence.article, sentence.position))
            length = len(sentence.text.split())
            worth = _rate_place(sentence.position, lengths[sentence.article]) * _rate_headline(
                words.distinct & heard, heads
            )
            worth *= claim_worth
            candidates.append(
                Candidate(
                    sentence=sentence,
                    claim=number,
                    words=words,
                    length=length,
                    factor=worth * (_QUOTE if kind == "direct" else 1.0) / math.pow(max(1, length), _LENGTH),
                    is_attributed=kind is not None,
                )
            )
    return candidates


def _rate_place(position: int, sentences: int) -> float:
    """Give what its place in the article makes of a sentence's worth: news tells the main thing first."""
    return (1 + _POSITION / (1 + position)) * math.exp(-_DEPTH * position / max(1, sentences - 1))


def _rate_headline(words: AbstractSet[str], heads: Sequence[AbstractSet[str]]) -> float:
    """Give what the headline that a sentence covers best makes of its worth, of its words that headlines have."""
    return math.exp(_HEADLINE * max([len(words & head) / len(head) for head in heads])) if words else 1.0
