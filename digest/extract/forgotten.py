"""Articles that were taken down: found by what an editor calls them, and known again by fingerprints alone."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Sequence

from digest.errors import UnknownArticleError
from digest.extract.identity import remember_article
from digest.model import Article, Problem
from digest.text.addresses import canonical_address


def find_article(wanted: str, articles: Sequence[Article]) -> Article:
    """Give the article of that name, id, path or address.

    Raises:
        UnknownArticleError: there is none.
    """
    address = canonical_address(wanted)
    for article in articles:
        is_address = address is not None and address == canonical_address(article.url)
        if is_address or wanted in {article.name, article.id, article.location}:
            return article
    near = difflib.get_close_matches(wanted, [article.name for article in articles], n=1, cutoff=0)
    hint = f"; did you mean {near[0]}?" if near else "; there are none"
    raise UnknownArticleError(f"no article is called {wanted}{hint}")


def fingerprints_of(article: Article) -> frozenset[str]:
    """Give what an article is known by, under its address and by its words, without any of them."""
    return frozenset({article.id, remember_article(article).fingerprint})


def part_forgotten(
    articles: Sequence[Article], forgotten: Collection[str]
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Part the articles that may be used from those that were taken down and stand in a file again, or still."""
    down = [article for article in articles if not fingerprints_of(article).isdisjoint(forgotten)]
    message = "was taken down by digest forget and is left out; take its text out of this file"
    notes = (Problem(location=a.location, stage="extract", message=message, severity="note") for a in down)
    return tuple(article for article in articles if article not in down), tuple(notes)
