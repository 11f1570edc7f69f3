"""What do only sources in other languages tell?  Articles → Claims in those languages, which the page shows apart

A sentence with an amount that no article in the page's language has says something else than all of them. What is new
for other reasons only an encoder (extra ``semantic``) can tell: a sentence that is near in meaning to none of theirs.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from digest.compose.claims import compare_sentences, group_claims, join_languages
from digest.compose.claims.wording import read_wordings, write_plainly
from digest.compose.summary import choose_summary
from digest.config import ComposeConfig
from digest.knowledge import language_of
from digest.model import Article, Claim, Figure, Origin, Sentence
from digest.text.dates import find_dates
from digest.text.similarity import ENCODED_LANGUAGES, Encode

# Cosine. Of 219 sentences of 15 translated articles 9 are less near than this to all sentences of the original, 7 of
# them Chinese; with the nearest sentence taken away 66 in a hundred are.
_NEAR = 0.5

_PAIR = 2  # "two countries" in one language is "both" in the next
_SMALL = frozenset("012")

_DIGITS = re.compile(r"\d+(?:[.,:]\d+|\s\d{3}\b)*")  # "12", "1,500", "1 500"
_YEAR = re.compile(r"(?:19|20)\d\d")

_USUAL = 20  # letters: names may bring others along

IsNew = Callable[[Sentence], bool]


def choose_foreign(
    articles: Sequence[Article],
    code: str,
    settings: ComposeConfig,
    origins: Sequence[Origin],
    encode: Encode | None = None,
) -> tuple[Claim, ...]:
    """Give claims that no article in the language ``code`` makes.

    Each other language tells what those before it do not, and leaves room for those behind it.
    """
    chosen: list[Claim] = []
    told = [article for article in articles if article.language == code]
    languages = _rank_languages(articles, code)
    for waiting, other in zip(range(len(languages), 0, -1), languages, strict=True):
        own = [article for article in articles if article.language == other]
        room = math.ceil((settings.max_foreign_sentences - len(chosen)) / waiting)
        if room > 0:
            limits = dataclasses.replace(settings, single_source_sentences=room, max_sentences=room)
            claims = _find_new(own, told, encode)
            found = choose_summary(claims, own, language_of(other), limits, origins)
            chosen += join_languages(found, articles, other, encode) if encode else found
        told += own
    return tuple(chosen)


def _rank_languages(articles: Sequence[Article], code: str) -> list[str]:
    """Give the other languages: first those in letters that readers of the page know, then by how many articles."""
    counts = Counter(article.language for article in articles if article.language != code)
    usual = frozenset(_list_letters(articles, code)[:_USUAL]) if counts else frozenset()
    strange = {other: usual.isdisjoint(_list_letters(articles, other)[:1]) for other in counts}
    return sorted(counts, key=lambda other: (strange[other], -counts[other], other))


def _list_letters(articles: Sequence[Article], language: str) -> list[str]:
    """Give the letters of a language's articles, the commonest first."""
    texts = (sentence.text for article in articles if article.language == language for sentence in article.sentences)
    counts = Counter(letter for text in texts for letter in text.casefold() if letter.isalpha())
    return sorted(counts, key=lambda letter: (-counts[letter], letter))


def _find_new(own: Sequence[Article], told: Sequence[Article], encode: Encode | None) -> list[Claim]:
    """Give the claims of articles of one language of which each wording is new beside what is told in others."""
    is_understood = {article.language for article in (*own, *told)} <= ENCODED_LANGUAGES
    tests = [_has_new_amount(own, told)]
    if encode and is_understood:
        tests.append(_means_something_new(told, encode))
    claims = group_claims(compare_sentences(own, language_of(own[0].language)))
    return [claim for claim in claims if _is_new(claim, tests)]


def _is_new(claim: Claim, tests: Sequence[IsNew]) -> bool:
    sentences = (claim.taken_from, *claim.also_reported)
    return any(all(map(is_new, sentences)) for is_new in tests)


def _has_new_amount(own: Sequence[Article], told: Sequence[Article]) -> IsNew:
    """Give what tells whether a sentence counts something by a number that is told nowhere."""
    known = frozenset(number for article in told for number in _list_numbers(article))
    new = {(article.id, at) for article in own for at, amount in _list_amounts(article) if amount not in known}
    return lambda sentence: (sentence.article, sentence.position) in new


def _list_numbers(article: Article) -> Iterator[str]:
    """Give all numbers of an article, those of its dates too."""
    for wording in read_wordings([article], language_of(article.language)):
        yield from wording.numbers
    yield from map(_say, article.figures)


def _list_amounts(article: Article) -> Iterator[tuple[int, str]]:
    """Give what is certainly an amount, with the position of its sentence; by its digits where no table knows more."""
    language = language_of(article.language)
    for figure in article.figures:
        if figure.kind == "amount" and figure.qualifier != "several" and figure.value > _PAIR:
            yield figure.sentence, _say(figure)
    for sentence in () if language.figures else article.sentences:
        dates = [(span.position, span.position + len(span.text)) for span in find_dates(sentence.text, language)]
        for match in _DIGITS.finditer(sentence.text):
            is_date = any(start < match.end() and match.start() < end for start, end in dates)
            number = write_plainly("".join(match[0].split()))
            if not is_date and not _YEAR.fullmatch(number) and number not in _SMALL:
                yield sentence.position, number


def _say(figure: Figure) -> str:
    return f"{figure.value:g}"


def _means_something_new(told: Sequence[Article], encode: Encode) -> IsNew:
    """Give what tells whether a sentence is near in meaning to none that is told."""
    theirs = encode([sentence.text for article in told for sentence in article.sentences]).astype(np.float32)
    return lambda sentence: float((theirs @ encode([sentence.text])[0].astype(np.float32)).max()) < _NEAR
