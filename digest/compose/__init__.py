"""What do the sources say, together?  Event + Articles → Brief

Who copied whom tells how many voices there are; sentences that say the same become one claim; the summary tells the
claims that matter; where the sources differ is told; quotes that are left follow; every source gets its citation key.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from digest.compose.citations import assign_keys, cite_articles
from digest.compose.claims import compare_sentences, group_claims, join_languages
from digest.compose.developments import find_developments
from digest.compose.disagreements import find_disagreements, find_timely, know_sources, leave_outdated, list_answers
from digest.compose.entities import find_entities
from digest.compose.foreign import choose_foreign
from digest.compose.headline import choose_headline
from digest.compose.language import choose_language
from digest.compose.origins import find_copies, find_origins
from digest.compose.quotes import choose_quotes
from digest.compose.renderings import find_renderings
from digest.compose.summary import choose_summary
from digest.compose.tags import choose_tags
from digest.config import ComposeConfig
from digest.knowledge import language_of
from digest.model import Article, Brief, Claim, Digest, Event, PullQuote, Rendering
from digest.text.similarity import Encode

__all__ = ["collect_digest", "compose_brief", "find_developments", "find_entities"]


def compose_brief(
    event: Event, articles: Sequence[Article], site_language: str, settings: ComposeConfig, encode: Encode | None = None
) -> Brief:
    """Write up one event from its articles, which come earliest first; ``encode`` finds who says so in other words."""
    code = choose_language(articles, site_language)
    language = language_of(code)
    told = [article for article in articles if article.language == code]
    compared = compare_sentences(told, language)
    copies = find_copies(articles)
    origins = find_origins(articles, copies)
    answers = [list_answers(article) for article in told]
    disagreements = find_disagreements(told, answers, compared, know_sources(origins, copies), language)
    renderings = find_renderings(told, origins, language)
    claims = leave_outdated(group_claims(compared), answers, disagreements)
    summary = choose_summary(_without(claims, renderings, whole=True), told, language, settings, origins)
    quotes = choose_quotes(_without(claims, renderings), summary, told, language, settings)
    if encode and len(told) < len(articles):
        joined = join_languages((*summary, *(pull.claim for pull in quotes)), articles, code, encode)
        quotes = tuple(map(_cite, quotes, joined[len(summary) :]))
        summary = joined[: len(summary)]
    keys = assign_keys(event, articles)
    published = [article.published.value for article in articles if article.published]
    return Brief(
        event=dataclasses.replace(event, keys=keys),
        headline=choose_headline(find_timely(told, disagreements), summary, language),
        language=code,
        day=next((article.day for article in articles if article.day), None),
        first_reported=min(published, default=None),
        last_reported=max(published, default=None),
        summary=summary,
        quotes=quotes,
        citations=cite_articles(keys, articles),
        tags=choose_tags(told, settings),
        origins=origins,
        copies=copies,
        disagreements=disagreements,
        renderings=renderings,
        foreign=choose_foreign(articles, code, settings, origins, encode),
        compared_by_meaning=encode is not None,
    )


def collect_digest(briefs: Iterable[Brief]) -> Digest:
    """Give all briefs, newest event first; those without a day last."""
    dated = sorted(briefs, key=lambda brief: brief.event.id)
    return Digest(briefs=tuple(sorted(dated, key=lambda brief: (brief.day is not None, brief.day or 0), reverse=True)))


def _without(claims: Sequence[Claim], renderings: Sequence[Rendering], *, whole: bool = False) -> Sequence[Claim]:
    """Give the claims without quotes that are shown beside their other translation; all, if there are no others.

    With ``whole`` a claim goes only if all its sentences are such quotes: what else says the same may be told.
    """
    if not renderings:
        return claims
    shown = {pull.claim.taken_from for rendering in renderings for pull in rendering.quotes}
    is_shown = shown.issuperset if whole else lambda sentences: not shown.isdisjoint(sentences)
    return [claim for claim in claims if not is_shown((claim.taken_from, *claim.also_reported))] or claims


def _cite(pull: PullQuote, claim: Claim) -> PullQuote:
    return dataclasses.replace(pull, claim=claim)
