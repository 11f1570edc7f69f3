"""The order of articles: when they were published, else the day they are about, else their content."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time

from digest.model import Article

_LAST = datetime.max.replace(tzinfo=UTC)


def in_order(articles: Iterable[Article]) -> list[Article]:
    """Give the articles, earliest first; those without any date last. Ids part equals."""
    return sorted(articles, key=lambda article: (_when(article), article.id))


def _when(article: Article) -> datetime:
    if article.published:
        return article.published.value
    return datetime.combine(article.day, time(), UTC) if article.day else _LAST
