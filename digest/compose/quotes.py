"""Quotes that the summary leaves out, each said once."""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.claims import Wording, is_near, read_wording
from digest.config import ComposeConfig
from digest.knowledge import Language
from digest.model import Article, Claim, PullQuote, Quote, Sentence


def choose_quotes(
    claims: Sequence[Claim],
    summary: Sequence[Claim],
    articles: Sequence[Article],
    language: Language,
    settings: ComposeConfig,
) -> tuple[PullQuote, ...]:
    """Give the quotes to show, in the order of the articles; none that repeats the summary or another quote."""
    by_id = {article.id: article for article in articles}
    told = [read_wording(c.taken_from, by_id[c.taken_from.article], language) for c in summary]
    chosen: list[PullQuote] = []
    for claim in claims:
        quote = _quote_in(claim.taken_from, by_id[claim.taken_from.article])
        if not quote or len(chosen) >= settings.max_quotes:
            continue
        wording = read_wording(claim.taken_from, by_id[claim.taken_from.article], language)
        if not _is_told(wording, told):
            chosen.append(PullQuote(quote=quote, claim=claim))
            told.append(wording)
    return tuple(chosen)


def _quote_in(sentence: Sentence, article: Article) -> Quote | None:
    return next((q for q in article.quotes if q.sentence == sentence.position and q.is_attributed), None)


def _is_told(wording: Wording, told: Sequence[Wording]) -> bool:
    return any(is_near(wording, other) for other in told)
