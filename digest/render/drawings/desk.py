"""What the desk decided about the grouping: which articles it joined, and which it took out of an event, on both pages.

``<ul class="desk"><li>Disatukan redaksi: SINDOnews, KompasTV</li><li>Dipisahkan …: <a href="…">Kontan</a></li></ul>``
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from digest.knowledge import language_of
from digest.knowledge.cldr import write_list
from digest.model import Article, ArticleId, Brief, Drawing, EventId, Ties
from digest.render.paths import event_path, site_link
from digest.render.sayings import name_article
from digest.text.pages.markdown import normalize_line


def draw_decisions(briefs: Sequence[Brief], ties: Ties) -> Iterator[Drawing]:
    """Draw what the desk decided about each event of which it decided something, in the event's language."""
    articles = {citation.article.id: citation.article for brief in briefs for citation in brief.citations}
    homes = {citation.article.id: brief.event.id for brief in briefs for citation in brief.citations}
    for brief in briefs:
        lines = [*_joined(brief, ties, articles), *_parted(brief, ties, articles, homes)]
        if lines:
            markup = "".join(f"<li>{line}</li>\n" for line in lines)
            path = event_path(brief.event.id)
            yield Drawing(path=path, anchor="sources", html=f'<ul class="desk">\n{markup}</ul>')


def _joined(brief: Brief, ties: Ties, articles: dict[ArticleId, Article]) -> Iterator[str]:
    """Say which articles of the event the desk tied to each other."""
    own = [citation.article.id for citation in brief.citations]
    tied = {article for pair in ties.together if set(pair) <= set(own) for article in pair}
    names = list(dict.fromkeys(articles[article].outlet.name for article in own if article in tied))
    if tied:
        language = language_of(brief.language)
        yield _escape(language.label("desk_joined", n=len(tied), names=write_list(names, language.code)))


def _parted(
    brief: Brief, ties: Ties, articles: dict[ArticleId, Article], homes: dict[ArticleId, EventId]
) -> Iterator[str]:
    """Say which articles the desk keeps apart from this event, each with the page where it is."""
    own = {citation.article.id for citation in brief.citations}
    others = {b if a in own else a for a, b in ties.apart if (a in own) != (b in own)}
    there = sorted(article for article in others if article in homes)
    links = ", ".join(_link(brief, articles[article], homes[article]) for article in there)
    if links:
        yield f"{_escape(language_of(brief.language).label('desk_parted'))} {links}"


def _link(brief: Brief, article: Article, home: EventId) -> str:
    address = site_link(event_path(brief.event.id), event_path(home))
    return f'<a href="{html.escape(address)}">{_escape(f"{article.outlet.name}: {name_article(article)}")}</a>'


def _escape(text: str) -> str:
    return html.escape(normalize_line(text))
