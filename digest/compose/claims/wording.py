"""A sentence with what comparing it needs, read once."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from digest.knowledge import Language
from digest.model import Article, Sentence
from digest.text.similarity import containment
from digest.text.tokens import select_content_words, split_words

# Two sentences of which one holds this share of the other's content words are told once.
_NEAR_SHARE = 0.5

_STEM = 5  # letters: "menyerang" and "menyerahkan" differ, "Rusia" and "Rusianya" do not
_GRAM = 4  # letters
_TITLE_CASE = 0.6  # of the words begin with a capital: a headline, in which that tells no name

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A sentence with what comparing it needs.

    ``joined`` are the words with blanks between, ``plain`` the stems of those that carry meaning and are no names,
    ``grams`` rows of letters. ``numbers`` are in digits, however they are written; ``days`` those that it names;
    ``names`` in the order in which they stand.
    """

    sentence: Sentence
    words: tuple[str, ...]
    joined: str
    content: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[date]
    names: tuple[str, ...]
    negated: bool
    speaker: str | None
    language: Language

    @property
    def plain(self) -> frozenset[str]:
        """Stems; asked of sentences that are compared in full, which few are."""
        return _plain_stems(self.sentence.text, self.language)

    @property
    def grams(self) -> frozenset[str]:
        """Rows of letters."""
        return _grams(self.joined)


def read_wording(sentence: Sentence, article: Article, language: Language) -> Wording:
    """Give a sentence of an article with what comparing it needs."""
    words = split_words(sentence.text)
    joined = " ".join(words)
    mentions = [mention for mention in article.mentions if mention.sentence == sentence.position]
    return Wording(
        sentence=sentence,
        words=tuple(words),
        joined=joined,
        content=frozenset(select_content_words(words, language)),
        numbers=frozenset(_numbers(sentence, article)),
        days=frozenset(
            span.start for span in article.dates if span.sentence == sentence.position and span.granularity == "day"
        ),
        names=tuple(mention.text.casefold() for mention in sorted(mentions, key=lambda mention: mention.start)),
        negated=len([word for word in words if word in language.negation]) % 2 == 1,
        speaker=_speaker(sentence, article),
        language=language,
    )


def read_wordings(articles: Sequence[Article], language: Language) -> list[Wording]:
    """Give every sentence of the articles, in their order."""
    return [read_wording(sentence, article, language) for article in articles for sentence in article.sentences]


def is_near(content: Collection[str], other: Collection[str]) -> bool:
    """Tell whether a reader who has read one sentence's content words learns too little from the other's."""
    return containment(content, other) >= _NEAR_SHARE


@functools.lru_cache(maxsize=1024)  # each sentence of an event is compared with many
def _grams(joined: str) -> frozenset[str]:
    return frozenset([joined[start : start + _GRAM] for start in range(len(joined) - _GRAM + 1)])


@functools.lru_cache(maxsize=1024)
def _plain_stems(text: str, language: Language) -> frozenset[str]:
    words = _WORD.findall(text)
    is_headline = sum(word[0].isupper() for word in words) > _TITLE_CASE * len(words)
    stems = set()
    for place, word in enumerate(words):
        if is_headline or not place or not word[0].isupper():
            lower = word.casefold()
            if lower not in language.function_words and not lower.isdigit():
                stems.add(lower[:_STEM])
    return frozenset(stems)


def _numbers(sentence: Sentence, article: Article) -> Iterator[str]:
    """Give "12:17" for 12.17 and 12:17, and "3" for three."""
    for written in _DIGITS.findall(sentence.text):
        digits = written if written.isascii() else "".join(map(_plain_digit, written))
        yield digits.replace(".", ":").replace(",", ":")
    for figure in article.figures:
        is_here = figure.sentence == sentence.position
        if is_here and not any(char.isdigit() for char in sentence.text[figure.start : figure.end]):
            yield f"{figure.value:g}"


def _plain_digit(character: str) -> str:
    """Give "3" for "٣"."""
    return str(unicodedata.digit(character)) if character.isdigit() else character


def _speaker(sentence: Sentence, article: Article) -> str | None:
    """Give the last name of who is quoted there, if that is known."""
    quotes = (quote for quote in article.quotes if quote.sentence == sentence.position and quote.is_attributed)
    first = next(quotes, None)
    return first.speaker.split()[-1].casefold() if first and first.speaker else None
