"""Quotes that the summary leaves out, each said once."""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.claims import is_near
from digest.compose.words import read_words
from digest.config import ComposeConfig
from digest.knowledge import Language
from digest.model import Article, ArticleId, Claim, PullQuote, Quote


def choose_quotes(
    claims: Sequence[Claim],
    summary: Sequence[Claim],
    articles: Sequence[Article],
    language: Language,
    settings: ComposeConfig,
) -> tuple[PullQuote, ...]:
    """Give the quotes to show, in the order of the articles; none that repeats the summary or another quote."""
    attributed: dict[tuple[ArticleId, int], Quote] = {}
    for quote in (quote for article in articles for quote in article.quotes if quote.is_attributed):
        attributed.setdefault((quote.article, quote.sentence), quote)
    told = [read_words(claim.taken_from.text, language).content for claim in summary]
    chosen: list[PullQuote] = []
    for claim in claims:
        first = attributed.get((claim.taken_from.article, claim.taken_from.position))
        if not first or len(chosen) >= settings.max_quotes:
            continue
        content = read_words(claim.taken_from.text, language).content
        if not any(is_near(content, other) for other in told):
            chosen.append(PullQuote(quote=first, claim=claim))
            told.append(content)
    return tuple(chosen)
