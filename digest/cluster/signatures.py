"""What clustering remembers of an article: its day and its weighted words.

Dates are no words: the day has a kernel of its own. Names get no weight of their own, since
the events of one topic share them all. (On the five articles they raise the cosine of different
events from 0.24 to 0.31, of the same from 0.35 to 0.40.)
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from digest.knowledge import language_of
from digest.model import Article
from digest.text.dates import strip_dates
from digest.text.similarity import unit_vector
from digest.text.tokens import split_content_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The tf-idf vector of an article's words, of length one."""

    day: date | None
    terms: Mapping[str, float]


def make_signatures(articles: Sequence[Article]) -> list[Signature]:
    """Give a signature for each article.

    Document frequencies come from these articles only: with those of an unrelated
    corpus the names of a topic become rare words and pull all its events together.
    """
    counts = [_count_terms(article) for article in articles]
    frequency = Counter(term for count in counts for term in count)
    return [
        Signature(day=article.day, terms=_weigh(count, frequency, len(articles)))
        for article, count in zip(articles, counts, strict=True)
    ]


def _count_terms(article: Article) -> Counter[str]:
    language = language_of(article.language)
    texts = [article.headline or "", *(sentence.text for sentence in article.sentences)]
    return Counter(word for text in texts for word in split_content_words(strip_dates(text, language), language))


def _weigh(count: Counter[str], frequency: Counter[str], total: int) -> dict[str, float]:
    """Give (1 + log tf) · (1 + log((1 + N) / (1 + df))), of length one (Salton & Buckley 1988, smoothed)."""
    return unit_vector(
        {term: (1 + math.log(tf)) * (1 + math.log((1 + total) / (1 + frequency[term]))) for term, tf in count.items()}
    )
