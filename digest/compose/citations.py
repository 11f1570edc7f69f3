"""The keys by which a page cites its sources: ``[^kompastv]``, ``[^kompastv-b]``."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from string import ascii_lowercase

from digest.model import Article, ArticleId, Citation, Event
from digest.text.slugs import make_slug


def assign_keys(event: Event, articles: Sequence[Article]) -> dict[str, ArticleId]:
    """Give the keys of an event's page, those that it used before and one for each new article.

    A key keeps its article for ever: a sentence that an editor wrote goes on citing what it cited.
    """
    keys = dict(event.keys)
    cited = set(keys.values())
    for article in articles:
        if article.id not in cited:
            outlet = make_slug(article.outlet.id, fallback="unknown", longest=30)
            key = next(key for key in _candidates(outlet) if key not in keys)
            keys[key] = article.id
    return dict(sorted(keys.items()))


def cite_articles(keys: Mapping[str, ArticleId], articles: Sequence[Article]) -> tuple[Citation, ...]:
    """Give the citations of an event's articles, in the order of the articles."""
    key_of = {article: key for key, article in keys.items()}
    return tuple(Citation(key=key_of[article.id], article=article) for article in articles)


def _candidates(outlet: str) -> Iterator[str]:
    """Give outlet, outlet-b, outlet-c, … outlet-z, outlet-ab, …"""
    yield outlet
    for length in itertools.count(1):
        for letters in itertools.product(ascii_lowercase, repeat=length):
            if letters != ("a",):
                yield f"{outlet}-{''.join(letters)}"
