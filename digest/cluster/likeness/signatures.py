"""What clustering remembers of an article: its day, and the words, names and numbers of its opening.

Dates are no words: the day has a kernel of its own.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from digest.knowledge import Language, language_of
from digest.model import Article, ArticleId
from digest.model.said import Sentence
from digest.text.dates import strip_dates
from digest.text.tokens import split_content_words, split_pairs

# Characters of the sentences that count. What an article is about stands at its top, background further down;
# on labelled sets 1,500 is best or within 0.01 of it.
OPENING = 1_500

_SERIES_WORDS = 3

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """An article's day, and what stands in its headline and opening, with how often.

    ``day`` is the one that it is about; ``told`` whether it says so itself, else it is that of publication. ``lead``
    are the words of the headline and the first sentence; ``names`` are in lower case. ``series`` are the first words of
    a headline that tells a figure or a day, "" for none.
    """

    article: ArticleId
    day: date | None
    told: bool
    published: date | None
    language: str
    words: Mapping[str, int]
    lead: Mapping[str, int]
    names: Mapping[str, int]
    series: str = ""

    @property
    def numbers(self) -> dict[str, int]:
        """The words that hold a digit."""
        found = (word for word in self.words if not word.isalpha())  # few: it is asked of every word
        return {word: self.words[word] for word in found if _has_digit(word)}


def make_signature(article: Article) -> Signature:
    """Give the signature of one article."""
    language = language_of(article.language)
    opening = list(_opening(article))
    counts = [Counter(content_words(text, language)) for text in (article.headline or "", *(s.text for s in opening))]
    return Signature(
        article=article.id,
        day=article.day,
        told=article.event_date is not None,
        published=article.published.value.date() if article.published else None,
        language=article.language,
        words=_add_up(counts),
        lead=_add_up(counts[:2]),
        names=Counter(mention.text.casefold() for mention in article.mentions if mention.sentence < len(opening)),
        series=_open_series(article.headline or "", language),
    )


@functools.lru_cache(maxsize=2)  # a headline that comes again as the first sentence
def content_words(text: str, language: Language) -> tuple[str, ...]:
    """Give the words of a text that carry meaning; dates and function words do not.

    Of a language whose blanks part syllables, the pairs of neighbouring ones too: most of its words are such a pair.
    """
    undated = strip_dates(text, language)
    words = split_content_words(undated, language)
    return (*words, *split_pairs(undated)) if language.syllables else tuple(words)


def _open_series(headline: str, language: Language) -> str:
    """Give the first words of a headline that tells a figure or a day: what instalments of a series share."""
    undated = strip_dates(headline, language)
    if undated == headline and not _has_digit(headline):
        return ""
    words = [word for word in split_content_words(undated, language) if not _has_digit(word)][:_SERIES_WORDS]
    return " ".join(words) if len(words) == _SERIES_WORDS else ""


def _has_digit(text: str) -> bool:
    return bool(_DIGIT.search(text))


def _add_up(counts: list[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return total


def _opening(article: Article) -> Iterator[Sentence]:
    """Give the first sentences, up to the one that passes the limit."""
    ends = itertools.accumulate(len(sentence.text) for sentence in article.sentences)
    return (s for s, end in zip(article.sentences, ends, strict=True) if end - len(s.text) < OPENING)
