"""Which language is an event told in?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from digest.model import Article


def choose_language(articles: Sequence[Article], site_language: str) -> str:
    """Give the site's language if an article has it, else the most frequent (by code among equals)."""
    counts = Counter(article.language for article in articles)
    if site_language in counts:
        return site_language
    return min(counts, key=lambda code: (-counts[code], code))
