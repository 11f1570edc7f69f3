"""What an event counts, where, and of what kind it is: how its next days are known.

The next days of a quake share few names with the first. They count the dead on, at the same place, and a word that one
of the headlines has for what happened stands in the lead of the other: "gempa", "petasan", "kapal". A fire and a
landslide in one town, two raids of one agency lack one of these; two accidents on one road, with about as many dead,
have them all and are taken for one story, until an editor parts them.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain

from digest.knowledge import Language, language_of
from digest.model import Article
from digest.text.tokens import split_content_words, split_words

_LEAD = 2  # sentences
_STEM = 6  # letters of a word: "ledakan", "ledakannya" are one

# Of the earlier event's highest figure; sources of one day differ by less, another happening has its own count.
_GOES_ON = 0.75

Name = frozenset[str]  # its words


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """``highest`` is the most that an event answers to each question that may rise; ``falling`` names those that may
    fall. ``scenes`` are the names in it of neither an organisation nor a speaker; ``headline`` and ``lead`` the
    beginnings of the words there that say what happened.
    """

    highest: Mapping[str, float]
    falling: frozenset[str]
    scenes: frozenset[Name]
    headline: frozenset[str]
    lead: frozenset[str]


def read_counts(articles: Sequence[Article]) -> Counts:
    """Read what the articles of an event count."""
    answers = [(article, figure) for article in articles for figure in article.figures if figure.question]
    highest: dict[str, float] = {}
    falling = set()
    for article, figure in answers:
        question = language_of(article.language).questions[figure.question]
        if question.may_rise and not figure.is_past and figure.qualifier != "several":
            highest[figure.question] = max(figure.value, highest.get(figure.question, 0.0))
            falling.update([figure.question] if question.may_fall else [])
    headline = frozenset(chain.from_iterable(_kind_words(article, [_headline(article)]) for article in articles))
    lead = (_kind_words(article, [s.text for s in article.sentences[:_LEAD]]) for article in articles)
    return Counts(
        highest=highest,
        falling=frozenset(falling),
        scenes=frozenset(chain.from_iterable(map(_find_scenes, articles))),
        headline=headline,
        lead=headline.union(*lead),
    )


def count_on(earlier: Counts, later: Counts) -> bool:
    """Tell whether a later event of the same kind counts what the earlier one counts, and its count has gone on."""
    if earlier.headline.isdisjoint(later.lead) and later.headline.isdisjoint(earlier.lead):
        return False
    both = earlier.highest.keys() & later.highest.keys()
    return any(name in earlier.falling or later.highest[name] >= _GOES_ON * earlier.highest[name] for name in both)


def shared_scene(earlier: Counts, later: Counts) -> list[str]:
    """Give the words of the names that both have whole: "Pasar Kliwon" and "Pasar Tomo" share none."""
    return sorted(frozenset().union(*(earlier.scenes & later.scenes)))


def _find_scenes(article: Article) -> Iterator[Name]:
    """Give the names that may say where, or of what: who acts or speaks there does so elsewhere too."""
    speakers = {word for quote in article.quotes if quote.speaker for word in split_words(quote.speaker)}
    for mention in article.mentions:
        words = frozenset(split_words(mention.text))
        if mention.kind != "organisation" and speakers.isdisjoint(words):
            yield words


def _headline(article: Article) -> str:
    return article.headline or article.sentences[0].text


def _kind_words(article: Article, texts: Iterable[str]) -> Iterator[str]:
    """Give the beginnings of the words that say what happened: no names, no numbers, nothing that any toll says."""
    common = _common_words(language_of(article.language))
    return (word[:_STEM] for word in plain_words(article, texts) if word not in common)


def plain_words(article: Article, texts: Iterable[str]) -> Iterator[str]:
    """Give the words of texts of an article that carry meaning, stand in none of its names and are no numbers."""
    language = language_of(article.language)
    named = {word for mention in article.mentions for word in split_words(mention.text)}
    words = (word for text in texts for word in split_content_words(text, language))
    return (word for word in words if word not in named and not word[0].isdigit())


@functools.cache
def _common_words(language: Language) -> AbstractSet[str]:
    """Give the words of numbers, units and dates, those for people, and by which people are counted: "tewas"."""
    tables = [language.figures.get(name, {}) for name in ("words", "scales", "several", "ordinals")]
    units = chain.from_iterable(language.figures.get("units", {}).values())
    tolls = [
        phrase for question in language.questions.values() if question.counts == "people" for phrase in question.words
    ]
    days = (*language.weekdays, *language.months, *language.claims.dayparts)
    phrases = chain(*tables, units, tolls, days, language.titles, language.claims.people)
    return frozenset(word for phrase in phrases for word in split_words(phrase))
