"""A page for each article: what it says of itself, and the sentences that events cite.

No more of its text is shown, which is other people's, unless ``publish_full_text`` is set.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.model import Article, Brief, Card, Digest, Page, Sentence
from digest.render.paths import relative_link, report_path
from digest.render.sayings import name_article, say_day, say_time
from digest.render.templates import Desk, page_head
from digest.text.links import web_address


def render_reports(digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give a page for each article that an event has."""
    pairs = [(brief, citation.article) for brief in digest.briefs for citation in brief.citations]
    by_id = {brief.event.id: card for brief, card in zip(digest.briefs, cards, strict=False)}
    return tuple(_render_report(brief, article, by_id.get(brief.event.id), desk) for brief, article in pairs)


def _render_report(brief: Brief, article: Article, card: Card | None, desk: Desk) -> Page:
    path = report_path(article)
    text = desk.render(
        "reports.md.j2",
        head=page_head({"title": name_article(article), "language": article.language}),
        facts=_facts(article, desk),
        outlet=article.outlet.name,
        original=web_address(article.url),
        event=card,
        event_link=relative_link(path, card.path) if card else "",
        cited=_cited_sentences(brief, article),
        full_text=_paragraphs(article) if desk.settings.publish_full_text else [],
        label=desk.language.label,
    )
    return Page(path=path, text=text)


def _facts(article: Article, desk: Desk) -> list[tuple[str, str]]:
    """Give what the article says of itself, as pairs of a label's key and text."""
    language, published = desk.language, article.published
    facts = (
        ("report_outlet", article.outlet.name),
        ("report_headline", article.headline),
        ("report_dateline", article.dateline.place if article.dateline else None),
        ("report_published", say_time(published.value, published.precision, language) if published else None),
        ("report_event_date", say_day(article.event_date.value, language) if article.event_date else None),
        ("report_authors", ", ".join(article.authors)),
        ("report_editors", ", ".join(article.editors)),
        ("report_agencies", ", ".join(agency.name for agency in article.agencies)),
        ("report_section", article.section),
        ("report_photo", article.photo_credit),
    )
    return [(key, text) for key, text in facts if text]


def _cited_sentences(brief: Brief, article: Article) -> list[str]:
    claims = [*brief.summary, *brief.foreign, *(pull.claim for pull in brief.quotes)]
    sentences: list[Sentence] = [s for claim in claims for s in (claim.taken_from, *claim.also_reported)]
    cited = {sentence.position: sentence.text for sentence in sentences if sentence.article == article.id}
    return [cited[position] for position in sorted(cited)]


def _paragraphs(article: Article) -> list[str]:
    paragraphs: dict[int, list[str]] = {}
    for sentence in article.sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence.text)
    return [" ".join(sentences) for _, sentences in sorted(paragraphs.items())]
