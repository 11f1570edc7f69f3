"""Quotes that the summary leaves out, each said once."""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.claims import is_near
from digest.config import ComposeConfig
from digest.knowledge import Language
from digest.model import Article, Claim, PullQuote, Quote, Sentence
from digest.text.tokens import split_content_words


def choose_quotes(
    claims: Sequence[Claim],
    summary: Sequence[Claim],
    articles: Sequence[Article],
    language: Language,
    settings: ComposeConfig,
) -> tuple[PullQuote, ...]:
    """Give the quotes to show, in the order of the articles; none that repeats the summary or another quote."""
    by_id = {article.id: article for article in articles}
    told = [split_content_words(claim.taken_from.text, language) for claim in summary]
    chosen: list[PullQuote] = []
    for claim in claims:
        quote = _quote_in(claim.taken_from, by_id[claim.taken_from.article])
        if not quote or len(chosen) >= settings.max_quotes:
            continue
        content = split_content_words(claim.taken_from.text, language)
        if not any(is_near(content, other) for other in told):
            chosen.append(PullQuote(quote=quote, claim=claim))
            told.append(content)
    return tuple(chosen)


def _quote_in(sentence: Sentence, article: Article) -> Quote | None:
    return next((q for q in article.quotes if q.sentence == sentence.position and q.is_attributed), None)
