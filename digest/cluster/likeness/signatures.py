"""What clustering remembers of an article: its day, and the words, names and numbers of its opening.

Dates are no words: the day has a kernel of its own.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from digest.knowledge import Language, language_of
from digest.model import Article, ArticleId, DateSpan
from digest.model.said import Sentence
from digest.text.dates import strip_dates, strip_found_dates
from digest.text.tokens import split_content_words, split_pairs

# Characters of the sentences that count. What an article is about stands at its top, background further down;
# on labelled sets 1,500 is best or within 0.01 of it.
OPENING = 1_500

_SERIES_WORDS = 3

# Days from the one that an article tells to its publication, if that is the day of the news. Without bounds two sets of
# whole articles lose .02 and .03 of B-cubed F1 ("since 2017" in the lead); with 1 to 3 days all six are equally good,
# with 5 to 14 they are worse.
_FRESH = (-1, 3)

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """An article's day, and what stands in its headline and opening, with how often.

    ``day`` is that of the news; ``told`` whether the article says it itself, else it is that of publication. ``lead``
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
    headline = article.headline or ""
    opening = list(_opening(article))
    dates = _dates(article, opening)
    texts = [strip_found_dates(s.text, spans, language) for s, spans in zip(opening, dates, strict=True)]
    undated = texts[0] if opening and opening[0].text == headline else strip_dates(headline, language)
    words = [_words(text, language) for text in (undated, *texts)]
    day, told = _day(article)
    return Signature(
        article=article.id,
        day=day,
        told=told,
        published=_published(article),
        language=article.language,
        words=_count(words),
        lead=_count(words[:2]),
        names=Counter(mention.text.casefold() for mention in article.mentions if mention.sentence < len(opening)),
        series=_open_series(headline, undated, language),
    )


def content_words(text: str, language: Language) -> tuple[str, ...]:
    """Give the words of a text that carry meaning; dates and function words do not."""
    return _words(strip_dates(text, language), language)


@functools.lru_cache(maxsize=2)  # a headline that comes again as the first sentence
def _words(undated: str, language: Language) -> tuple[str, ...]:
    """Give the words of a text without its dates.

    Of a language whose blanks part syllables, the pairs of neighbouring ones too: most of its words are such a pair.
    """
    words = split_content_words(undated, language)
    return (*words, *split_pairs(undated)) if language.syllables else tuple(words)


def _day(article: Article) -> tuple[date | None, bool]:
    """Give the day of the news, and whether the article tells it: one long before its publication is background."""
    told, published = article.event_date, _published(article)
    if told and published and not _FRESH[0] <= (published - told.value).days <= _FRESH[1]:
        return published, False
    return article.day, told is not None


def _published(article: Article) -> date | None:
    return article.published.value.date() if article.published else None


def _dates(article: Article, opening: Sequence[Sentence]) -> list[list[DateSpan]]:
    """Give the dates of each sentence, as they were found when the article was read."""
    found: dict[int, list[DateSpan]] = {sentence.position: [] for sentence in opening}
    for span in article.dates:
        if span.sentence in found:
            found[span.sentence].append(span)
    return list(found.values())


def _open_series(headline: str, undated: str, language: Language) -> str:
    """Give the first words of a headline that tells a figure or a day: what instalments of a series share."""
    if undated == headline and not _has_digit(headline):
        return ""
    words = [word for word in split_content_words(undated, language) if not _has_digit(word)][:_SERIES_WORDS]
    return " ".join(words) if len(words) == _SERIES_WORDS else ""


def _has_digit(text: str) -> bool:
    return bool(_DIGIT.search(text))


def _count(texts: Sequence[Sequence[str]]) -> Counter[str]:
    return Counter(itertools.chain.from_iterable(texts))


def _opening(article: Article) -> Iterator[Sentence]:
    """Give the first sentences, up to the one that passes the limit."""
    ends = itertools.accumulate(len(sentence.text) for sentence in article.sentences)
    return (s for s, end in zip(article.sentences, ends, strict=True) if end - len(s.text) < OPENING)
