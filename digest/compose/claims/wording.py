"""A sentence with what keeps it apart from others: numbers, days, names, "not", who speaks. Read when asked."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from digest.compose.words import Words, read_words
from digest.knowledge import Language
from digest.model import Article, Sentence
from digest.text.similarity import containment

# Two sentences of which one holds this share of the other's content words are told once.
_NEAR_SHARE = 0.5

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(kw_only=True, eq=False)  # as Words
class Wording:
    """A sentence, its article and its words; few sentences are asked for more."""

    sentence: Sentence
    article: Article
    said: Words

    @functools.cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers, in digits, however they are written."""
        return frozenset(_numbers(self.sentence, self.article))

    @functools.cached_property
    def days(self) -> frozenset[date]:
        """The days that it names."""
        here = [span for span in self.article.dates if span.sentence == self.sentence.position]
        return frozenset([span.start for span in here if span.granularity == "day"])

    @functools.cached_property
    def names(self) -> tuple[str, ...]:
        """The names in the order in which they stand."""
        here = [mention for mention in self.article.mentions if mention.sentence == self.sentence.position]
        return tuple([mention.text.casefold() for mention in sorted(here, key=lambda mention: mention.start)])

    @functools.cached_property
    def negated(self) -> bool:
        """Whether it denies; "not" said twice does not."""
        negation = self.said.language.negation
        return len([word for word in self.said.ordered if word in negation]) % 2 == 1

    @functools.cached_property
    def speaker(self) -> str | None:
        """The last name of who is quoted there, if that is known."""
        for quote in self.article.quotes:
            if quote.sentence == self.sentence.position and quote.is_attributed:
                return quote.speaker.split()[-1].casefold() if quote.speaker else None
        return None


def read_wording(sentence: Sentence, article: Article, language: Language) -> Wording:
    """Give a sentence of an article with what comparing it needs."""
    return Wording(sentence=sentence, article=article, said=read_words(sentence.text, language))


def read_wordings(articles: Sequence[Article], language: Language) -> list[Wording]:
    """Give every sentence of the articles, in their order."""
    return [read_wording(sentence, article, language) for article in articles for sentence in article.sentences]


def is_near(content: Collection[str], other: Collection[str]) -> bool:
    """Tell whether a reader who has read one sentence's content words learns too little from the other's."""
    return containment(content, other) >= _NEAR_SHARE


def write_plainly(number: str) -> str:
    """Give "12:17" for "12.17", "12,17" and "١٢:١٧": it is not known which mark parts what."""
    digits = number if number.isascii() else "".join(map(_plain_digit, number))
    return digits.replace(".", ":").replace(",", ":")


def _numbers(sentence: Sentence, article: Article) -> Iterator[str]:
    """Give "12:17" for 12.17 and 12:17, and "3" for three."""
    yield from map(write_plainly, _DIGITS.findall(sentence.text))
    for figure in article.figures:
        is_here = figure.sentence == sentence.position
        if is_here and not any(map(str.isdigit, sentence.text[figure.start : figure.end])):
            yield f"{figure.value:g}"


def _plain_digit(character: str) -> str:
    """Give "3" for "٣"."""
    return str(unicodedata.digit(character)) if character.isdigit() else character
