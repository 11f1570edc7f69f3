"""How the figures of a story went on, below its timeline: the newest first, each a link to the event that told it.

::

    Korban tewas (diperbarui)   173   Tempo, 15 Oktober 2025 09.10 UTC+07:00
                                118   ANTARA News (ANTARA), 14 Oktober 2025 19.05 UTC+07:00
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterator, Mapping, Sequence

from digest.knowledge import Language, language_of
from digest.model import Article, ArticleId, Brief, Disagreement, Drawing, Story
from digest.render.events.comparisons import Row, list_rows
from digest.render.paths import event_path, site_link, story_path
from digest.render.sayings import mark_language
from digest.render.stories import TIMELINE

_COLUMNS = ("matter", "said_figure", "said_by")


def draw_developments(
    story: Story, briefs: Sequence[Brief], found: Sequence[Disagreement], language: str
) -> Iterator[Drawing]:
    """Draw on a story's page what is found of the figures of its events, if anything; in the site's language."""
    words, path = language_of(language), story_path(story.id)
    articles = {citation.article.id: citation.article for brief in briefs for citation in brief.citations}
    links = {name: site_link(path, event_path(brief.event.id)) for brief in briefs for name in brief.event.articles}
    rows = list_rows(found, tuple(articles.values()), words)
    groups = [list(group) for _, group in itertools.groupby(rows, lambda row: row.matter)]
    drawn = "".join(f"<tbody>{_draw_group(group, articles, links, words)}</tbody>" for group in groups)
    if drawn:
        heads = "".join(f'<th scope="col">{html.escape(words.label(name))}</th>' for name in _COLUMNS)
        table = f'<table class="developments"><thead><tr>{heads}</tr></thead>{drawn}</table>'
        yield Drawing(path=path, anchor=TIMELINE, html=table)


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
