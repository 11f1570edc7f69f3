"""One quote in two translations: "signifikansi kemitraan … tumbuh", "semakin pentingnya kemitraan …".

Agencies translate, each in its words. Shown side by side they tell a reader more than either.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from digest.knowledge import Language
from digest.model import Article, Claim, Origin, PullQuote, Quote, Rendering
from digest.text.similarity import containment, jaccard
from digest.text.tokens import split_content_words

_FEWEST = 5  # content words of a quote
_SHARED = 0.55  # of the shorter one's content words; quotes of one speaker on other matters reach 0.3
_SAME = 0.9  # of all their words: no other rendering, but the same


def find_renderings(
    articles: Sequence[Article], origins: Sequence[Origin], language: Language
) -> tuple[Rendering, ...]:
    """Give the direct quotes of one speaker that articles of different origin tell in different words."""
    origin_of = {name: number for number, origin in enumerate(origins) for name in origin.articles}
    quotes = [(article, quote) for article in articles for quote in _long_quotes(article, language)]
    used: set[int] = set()
    found = []
    for (one, (left, quote)), (other, (right, second)) in itertools.combinations(enumerate(quotes), 2):
        is_free = not used & {one, other} and origin_of[left.id] != origin_of[right.id]
        if is_free and _surname(quote) == _surname(second) and _is_rendering(quote, second, language):
            used |= {one, other}
            found.append(Rendering(quotes=(_pull(left, quote), _pull(right, second))))
    return tuple(found)


def _long_quotes(article: Article, language: Language) -> Iterator[Quote]:
    for quote in article.quotes:
        if quote.is_attributed and len(split_content_words(quote.content, language)) >= _FEWEST:
            yield quote


def _is_rendering(quote: Quote, other: Quote, language: Language) -> bool:
    words, others = (frozenset(split_content_words(each.content, language)) for each in (quote, other))
    return containment(words, others) >= _SHARED and jaccard(words, others) < _SAME


def _surname(quote: Quote) -> str:
    return (quote.speaker or "").rsplit(maxsplit=1)[-1].casefold()


def _pull(article: Article, quote: Quote) -> PullQuote:
    sentence = next(sentence for sentence in article.sentences if sentence.position == quote.sentence)
    return PullQuote(quote=quote, claim=Claim(taken_from=sentence))
