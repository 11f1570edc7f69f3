"""Which language is an article in? Decided once for the whole article.

The identifier judges; where it takes a text for one of two near languages, the words that
only one of them has decide (``[markers]`` of the tables): *bahawa, kerana* are Malay, *bahwa, karena* Indonesian.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

import py3langid

from digest.extract.declared import declared_text
from digest.knowledge import LANGUAGES
from digest.model import Article, Document, Problem
from digest.text.tokens import split_words

# Longer texts are hardly surer: of 600 Indonesian articles 600 are told right by all, 597 by the first sentence alone.
_ENOUGH = 1_500  # characters

# Fewer letters are taken for a name or a number: "CNN: 3-1".
_FEWEST_LETTERS = 8

_UNKNOWN = "und"  # ISO 639-2, "undetermined"


def identify_language(document: Document) -> str:
    """Give the ISO 639-1 code of an article's language: declared, else of its headline and body."""
    headline = declared_text(document, "headline") or ""
    return declared_text(document, "language") or identify_text(f"{headline}\n{document.content}")


def identify_text(text: str) -> str:
    """Give the code of a text's language; "und" where it has hardly a letter."""
    text = text[:_ENOUGH]
    if len(re.findall(r"[^\W\d_]", text)) < _FEWEST_LETTERS:
        return _UNKNOWN
    code = str(py3langid.classify(text)[0])
    return _tell_near_apart(text, code)


def find_missing_tables(articles: Iterable[Article]) -> tuple[Problem, ...]:
    """Give a note for each language without a table, at the first article in it."""
    first = {article.language: article.location for article in reversed(list(articles))}
    return tuple(
        Problem(
            location=first[code],
            stage="extract",
            message=f"no table for language {code}: dates, quotes and furniture are found by generic rules only;"
            f" add digest/knowledge/languages/{code}.toml",
            severity="note",
        )
        for code in sorted(first)
        if code not in LANGUAGES
    )


def _tell_near_apart(text: str, code: str) -> str:
    """Give the near language whose own words the text has more of; the identifier's choice among equals."""
    for markers in _near_languages():
        if code in markers:
            words = split_words(text)
            counts = {near: sum(word in marks for word in words) for near, marks in markers.items()}
            return max(sorted(counts), key=lambda near: (counts[near], near == code))
    return code


@functools.cache
def _near_languages() -> tuple[Mapping[str, frozenset[str]], ...]:
    """Give each group of near languages: their own words by their codes."""
    return tuple(language.markers for language in LANGUAGES.values() if language.markers)
