"""How the figures of a story went on, below its timeline: the newest first, each a link to the event that told it.

::

    Korban tewas (diperbarui)   173   Tempo, 15 Oktober 2025 09.10 UTC+07:00
                                118   ANTARA News (ANTARA), 14 Oktober 2025 19.05 UTC+07:00
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping

from digest.knowledge import Language, language_of
from digest.model import Article, ArticleId, Digest, Disagreement, Drawing
from digest.render.events.comparisons import say_matter, say_who
from digest.render.paths import event_path, site_link, story_path
from digest.render.sayings import mark_language
from digest.render.stories import TIMELINE

_COLUMNS = ("matter", "said_figure", "said_by")


def draw_developments(digest: Digest, language: str) -> Iterator[Drawing]:
    """Draw them on the page of each story that has any, in the site's language."""
    words = language_of(language)
    cited = [(citation.article, event_path(brief.event.id)) for brief in digest.briefs for citation in brief.citations]
    articles = {article.id: article for article, _ in cited}
    pages = {article.id: page for article, page in cited}
    heads = "".join(f'<th scope="col">{html.escape(words.label(name))}</th>' for name in _COLUMNS)
    for story in digest.stories:
        path, updates = story_path(story.id), digest.developments.get(story.id, ())
        links = {article: site_link(path, page) for article, page in pages.items()} if updates else {}
        rows = "".join(_group(one, articles, links, words) for one in updates)
        if rows:
            drawn = f'<table class="developments"><thead><tr>{heads}</tr></thead>{rows}</table>'
            yield Drawing(path=path, anchor=TIMELINE, html=drawn)


def _group(
    update: Disagreement, articles: Mapping[ArticleId, Article], links: Mapping[ArticleId, str], words: Language
) -> str:
    """Give the rows of one figure, each with who said it in which event."""
    matter = html.escape(say_matter(update, words))
    rows = [f'<tr><th scope="rowgroup" rowspan="{len(update.readings)}">{matter}</th>']
    for reading in update.readings:
        article = articles[reading.claim.taken_from.article]
        tongue = f" {mark_language(article.language)}" if article.language != words.code else ""
        figure = f'<a href="{html.escape(links[article.id])}"{tongue}>{html.escape(reading.text)}</a>'
        rows.append(f"<td>{figure}</td><td>{html.escape(say_who(reading, articles, words))}</td></tr><tr>")
    return f"<tbody>{''.join(rows).removesuffix('<tr>')}</tbody>"
