"""What footnotes and the list of sources say in another language than the page's, marked for those who listen.

``<span class="tongue" lang="en" dir="ltr">Putin says ties with China vital</span>``: headlines, and what others also
report. Only what still stands there as the machine wrote it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digest.model import Article, Brief, Drawing
from digest.render.cited import find_source, read_units
from digest.render.paths import event_path
from digest.render.sayings import mark_language, name_article
from digest.text.pages.markdown import escape_markdown
from digest.text.pages.page_text import Unit


def draw_tongues(brief: Brief, page: str) -> Iterator[Drawing]:
    """Draw around the texts of articles in other languages; nothing where there are none."""
    articles = {citation.key: citation.article for citation in brief.citations}
    foreign = {key: article for key, article in articles.items() if article.language != brief.language}
    for unit in read_units(page) if foreign else ():
        for article, text in _find_texts(unit, foreign):
            yield Drawing(
                path=event_path(brief.event.id),
                anchor="",
                html="",
                after=text,
                line=unit.line,
                around=enclose(article.language),
            )


def enclose(language: str) -> tuple[str, str]:
    """Give the start and the end of what goes around words in a language."""
    return f'<span class="tongue" {mark_language(language)}>', "</span>"


def _find_texts(unit: Unit, foreign: Mapping[str, Article]) -> Iterator[tuple[Article, str]]:
    """Give what of which articles stands in a footnote or in the list of sources, as it stands there."""
    if (unit.kind, unit.section) == ("item", "sources"):
        yield from ((article, told) for article in foreign.values() if (told := _headline(article)) in unit.text)
    elif unit.kind == "definition" and (source := find_source(unit.name, foreign)):
        article, at = foreign[source[0]], source[1]
        told = _headline(article) if at is None else _sentence(article, at)
        if told and told in unit.text:
            yield article, told


def _headline(article: Article) -> str:
    return f"[{escape_markdown(name_article(article))}]"


def _sentence(article: Article, at: int) -> str:
    return escape_markdown(article.sentences[at].text) if at < len(article.sentences) else ""
