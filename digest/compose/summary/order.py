"""In which order is it told?  The lead, then the news, then what went before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from digest.compose.summary.candidates import Candidate
from digest.compose.summary.choice import Block
from digest.compose.summary.standing import opens_with_any
from digest.knowledge import Language
from digest.model import Article, ArticleId, Claim

_LONG_BEFORE = timedelta(days=7)

Articles = Mapping[ArticleId, Article]


def order_blocks(
    blocks: Sequence[Block], claims: Sequence[Claim], articles: Articles, language: Language
) -> list[Candidate]:
    """Give what was chosen, worthiest first, in the order of telling: first what opens an article, best with a day."""
    if not blocks:
        return []
    lead = max(blocks, key=lambda block: _leads(block[0], articles))
    rest = [block for block in blocks if block is not lead]
    rest.sort(
        key=lambda block: (_is_background(block[0], articles, language), _depth(claims[block[0].claim], articles))
    )
    return [candidate for block in (lead, *rest) for candidate in block]


def _leads(candidate: Candidate, articles: Articles) -> tuple[bool, bool]:
    """Tell whether a candidate opens its article, and whether it then says when it happened."""
    article = articles[candidate.sentence.article]
    opens = candidate.sentence.position == 0
    spans = [span for span in article.dates if span.sentence == 0]
    return opens, opens and any(article.day and span.start <= article.day <= span.end for span in spans)


def _is_background(candidate: Candidate, articles: Articles, language: Language) -> bool:
    """Tell whether a candidate tells what went before: it says so, or names days long past and none else."""
    article = articles[candidate.sentence.article]
    ends = [span.end for span in article.dates if span.sentence == candidate.sentence.position]
    day = article.day
    is_past = day is not None and bool(ends) and all(day - end > _LONG_BEFORE for end in ends)
    return is_past or opens_with_any(candidate.sentence.text, language.telling.background)


def _depth(claim: Claim, articles: Articles) -> float:
    """Give how far down it is first told, from 0 to 1, in the article that tells it earliest."""
    sentences = (claim.taken_from, *claim.also_reported)
    return min(sentence.position / len(articles[sentence.article].sentences) for sentence in sentences)
