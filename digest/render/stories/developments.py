"""How the figures of a story went on, below its timeline: the newest first, each a link to the event that told it.

::

    Korban tewas (diperbarui)   173   Tempo, 15 Oktober 2025 09.10 UTC+07:00
                                118   ANTARA News (ANTARA), 14 Oktober 2025 19.05 UTC+07:00

What a withdrawn event told is left out.
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from digest.knowledge import Language, language_of
from digest.model import Article, ArticleId, Brief, Digest, Disagreement, Drawing
from digest.render.events.comparisons import Row, list_rows
from digest.render.paths import event_path, site_link, story_path
from digest.render.sayings import mark_language
from digest.render.stories import TIMELINE

_COLUMNS = ("matter", "said_figure", "said_by")


def draw_developments(digest: Digest, event_pages: Mapping[str, str], language: str) -> Iterator[Drawing]:
    """Draw them on each story's page that has any, in the site's language; ``event_pages`` are the pages that stand."""
    words = language_of(language)
    briefs = {brief.event.id: brief for brief in digest.briefs if event_path(brief.event.id) in event_pages}
    for story in digest.stories:
        own = [briefs[event] for event in story.events if event in briefs]
        rows = _draw_rows(digest.developments.get(story.id, ()), own, story_path(story.id), words)
        if rows:
            heads = "".join(f'<th scope="col">{html.escape(words.label(name))}</th>' for name in _COLUMNS)
            table = f'<table class="developments"><thead><tr>{heads}</tr></thead>{rows}</table>'
            yield Drawing(path=story_path(story.id), anchor=TIMELINE, html=table)


def _draw_rows(found: Iterable[Disagreement], briefs: Sequence[Brief], path: str, words: Language) -> str:
    articles = [citation.article for brief in briefs for citation in brief.citations]
    links = {name: site_link(path, event_path(brief.event.id)) for brief in briefs for name in brief.event.articles}
    rows = list_rows(list(_leave_withdrawn(found, links)), articles, words)
    by_id = {article.id: article for article in articles}
    groups = [list(group) for _, group in itertools.groupby(rows, lambda row: row.matter)]
    return "".join(f"<tbody>{_draw_group(group, by_id, links, words)}</tbody>" for group in groups)


def _leave_withdrawn(found: Iterable[Disagreement], links: Mapping[ArticleId, str]) -> Iterator[Disagreement]:
    """Leave out what only events without a page tell, and what then no two events tell any more."""
    for one in found:
        readings = tuple(reading for reading in one.readings if reading.claim.taken_from.article in links)
        if len({links[reading.claim.taken_from.article] for reading in readings}) > 1:
            yield replace(one, readings=readings)


def _draw_group(
    rows: Sequence[Row], articles: Mapping[ArticleId, Article], links: Mapping[ArticleId, str], words: Language
) -> str:
    """Give the rows of one figure, each with who said it."""
    drawn = []
    for row in rows:
        article = articles[row.claim.taken_from.article]
        tongue = f" {mark_language(article.language)}" if article.language != words.code else ""
        figure = f'<a href="{html.escape(links[article.id])}"{tongue}>{html.escape(row.said)}</a>'
        drawn.append(f"<td>{figure}</td><td>{html.escape(row.who)}</td>")
    matter = f'<th scope="rowgroup" rowspan="{len(rows)}">{html.escape(rows[0].matter)}</th>'
    return f"<tr>{matter}{'</tr><tr>'.join(drawn)}</tr>"
