"""Articles that share words are compared by their words: those of one language, or of languages that are near.

Indonesian and Malay are one family: a headline alone hardly tells which of the two it is.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from digest.knowledge import LANGUAGES
from digest.model import Article


def part_by_family(articles: Sequence[Article]) -> list[list[int]]:
    """Give the numbers of the articles of each family of languages."""
    parts: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        parts.setdefault(family_of(article.language), []).append(number)
    return [parts[family] for family in sorted(parts)]


@functools.cache
def family_of(language: str) -> str:
    """Give one code for languages whose texts share words: "ms" → "id"; a language without near ones is its own."""
    near = (table.markers for table in LANGUAGES.values() if language in table.markers)
    return min((min(markers) for markers in near), default=language)
