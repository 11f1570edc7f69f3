"""Which claims to tell, in which order.

Greedy coverage of word bigrams (after Takamura & Okumura 2009), weighted by how many articles
have them: what several sources tell, told once, early sentences first. Measured on labelled
summaries it beat LexRank, centroid, submodular and ILP selection.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from digest.compose.claims import Wording, is_near, read_wording
from digest.compose.dangling import is_dangling
from digest.config import ComposeConfig
from digest.knowledge import Language
from digest.model import Article, ArticleId, Claim, Sentence

Bigram = tuple[str, str]

# Found on development sets of human summaries, see the module's docstring.
_POSITION = 2.0  # how much more the first sentence of an article is worth than one far down
_LENGTH = 0.7  # exponent on the number of words: below 1, so that full sentences are not punished
_ALONE = 0.3  # weight of a bigram that one article of several has
_NEW = 0.2  # what any bigram not yet told is worth

# A claim that more articles make is worth this much more for each of them.
_SHARED = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    claim: Claim
    wording: Wording
    bigrams: frozenset[Bigram]
    length: int  # in words


def choose_summary(
    claims: Sequence[Claim], articles: Sequence[Article], language: Language, settings: ComposeConfig
) -> tuple[Claim, ...]:
    """Give the claims to tell, in the order of telling; none near another, none that hangs on a missing sentence."""
    by_id = {article.id: article for article in articles}
    candidates = [c for claim in claims if (c := _candidate(claim, by_id, language))]
    weights = _weigh_bigrams(articles, candidates, language)
    chosen: list[_Candidate] = []
    told: set[Bigram] = set()
    words = settings.max_words
    candidates = [c for c in candidates if c.length <= words]
    while candidates and len(chosen) < _length(len(articles), settings):
        best = max(candidates, key=lambda c: (_gain(c, weights, told), _tie(c)))
        words -= best.length
        chosen.append(best)
        told |= best.bigrams
        candidates = [
            c for c in candidates if c is not best and not is_near(c.wording, best.wording) and c.length <= words
        ]
    return tuple(c.claim for c in sorted(chosen, key=lambda c: _place(c, by_id)))


def _length(articles: int, settings: ComposeConfig) -> int:
    return min(settings.single_source_sentences + 2 * (articles - 1), settings.max_sentences)


def _candidate(claim: Claim, articles: Mapping[ArticleId, Article], language: Language) -> _Candidate | None:
    """Give the claim in its best wording: one that stands alone, the shortest of these; ``None`` if none does."""
    sentences = (claim.taken_from, *claim.also_reported)
    standing = [sentence for sentence in sentences if not is_dangling(sentence.text, language)]
    if not standing:
        return None
    best = min(standing, key=lambda sentence: (len(sentence.text), sentences.index(sentence)))
    others = tuple(sentence for sentence in sentences if sentence is not best)
    wording = read_wording(best, articles[best.article], language)
    claim = dataclasses.replace(claim, taken_from=best, also_reported=others)
    return _Candidate(
        claim=claim, wording=wording, bigrams=_bigrams(wording.words, language), length=len(best.text.split())
    )


def _bigrams(words: Sequence[str], language: Language) -> frozenset[Bigram]:
    """Give the pairs of neighbouring words, but those of two function words."""
    pairs = itertools.pairwise(words)
    return frozenset(p for p in pairs if p[0] not in language.function_words or p[1] not in language.function_words)


def _weigh_bigrams(
    articles: Sequence[Article], candidates: Iterable[_Candidate], language: Language
) -> dict[Bigram, float]:
    """Give each bigram its weight: articles that have it, less one, and openings that have it, at most three."""
    having: Counter[Bigram] = Counter()
    opening: Counter[Bigram] = Counter()
    for article in articles:
        sentences = [_bigrams(read_wording(s, article, language).words, language) for s in article.sentences]
        having.update(frozenset[Bigram]().union(*sentences))
        opening.update(sentences[0] if sentences else ())
    alone = _ALONE if len(articles) > 1 else 1.0
    told = sorted({bigram for candidate in candidates for bigram in candidate.bigrams})
    return {b: (having[b] - 1 + min(opening[b], 3)) * (alone if having[b] == 1 else 1.0) for b in told}


def _gain(candidate: _Candidate, weights: Mapping[Bigram, float], told: set[Bigram]) -> float:
    new = sorted(candidate.bigrams - told)
    coverage = sum(weights[bigram] for bigram in new) + _NEW * len(new)
    position = 1 + _POSITION / (1 + candidate.claim.taken_from.position)
    shared = 1 + _SHARED * len(candidate.claim.also_reported)
    return coverage * position * shared / math.pow(len(candidate.wording.words), _LENGTH)


def _tie(candidate: _Candidate) -> tuple[int, str]:
    """Among equals the earlier sentence, then its text: never the order of the input."""
    return -candidate.claim.taken_from.position, candidate.claim.taken_from.text


def _place(candidate: _Candidate, articles: Mapping[ArticleId, Article]) -> tuple[float, int, str]:
    """Give the earliest place, from 0 to 1, at which an article makes the claim: leads come first."""
    sentences: tuple[Sentence, ...] = (candidate.claim.taken_from, *candidate.claim.also_reported)
    places = [sentence.position / len(articles[sentence.article].sentences) for sentence in sentences]
    first = candidate.claim.taken_from
    return min(places), first.position, first.article
