"""Which sentences each source stands behind: their first words below its name, each a link to the very sentence.

::

    SINDOnews   Presiden Rusia Vladimir Putin mengatakan …  ·  “Dalam konteks meningkatnya …”
    KompasTV    Melansir Associated Press, pembicaraan itu …

Read off the page with all edits by hand. Where an article's own address is not known, its page here shows the sentence.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from digest.knowledge import language_of
from digest.model import Article, Brief, Digest, Drawing
from digest.render.cited import find_foreign, find_source, read_units
from digest.render.paths import event_path, report_path, site_link
from digest.render.sayings import mark_language
from digest.text.links import sentence_address
from digest.text.pages.markdown import normalize_line

_SECTIONS = ("summary", "quotes", "foreign")
_WORDS = 7
_LETTERS = 60
_QUOTED = re.compile(r"^[-*+>]\s+|[“”]")  # what a quote has around its words: "- “…” — Putin"


def draw_support(digest: Digest, event_pages: Mapping[str, str]) -> Iterator[Drawing]:
    """Draw on each event's page who stands behind which sentence; not where nothing is cited or it cannot be read."""
    for brief in digest.briefs:
        path = event_path(brief.event.id)
        if path in event_pages and (drawn := _draw(brief, event_pages[path])):
            yield Drawing(path=path, anchor="sources", html=drawn)


def _draw(brief: Brief, page: str) -> str:
    articles = {citation.key: citation.article for citation in brief.citations}
    behind: dict[str, dict[str, str]] = {}
    foreign = find_foreign(brief)
    for key, words, said in _cited(page):
        if source := find_source(key, articles):
            article = articles[source[0]]
            target = sentence_address(article.url, [_read(article, source[1]) or said]) or _report(brief, article)
            link = f'href="{html.escape(target)}"' + (f" {mark_language(foreign[said])}" if said in foreign else "")
            behind.setdefault(source[0], {}).setdefault(words, link)
    if not behind:
        return ""
    rows = "".join(_row(articles[key], behind[key]) for key in articles if key in behind)
    name = html.escape(language_of(brief.language).label("support"))
    return f'<div class="support"><p>{name}</p><dl>{rows}</dl></div>'


def _cited(page: str) -> Iterator[tuple[str, str, str]]:
    """Give each citation of a page: its key, the first words of the sentence, and the sentence."""
    for unit in read_units(page):
        if unit.section in _SECTIONS and unit.kind in ("sentence", "item", "quote"):
            said = _QUOTED.sub("", unit.statement.rpartition(" — ")[0] if unit.kind != "sentence" else unit.statement)
            for key in unit.citations:
                yield key, _shorten(said), said


def _read(article: Article, at: int | None) -> str:
    """Give the sentence that a footnote names, "" for the one on the page."""
    return article.sentences[at].text if at is not None and at < len(article.sentences) else ""


def _report(brief: Brief, article: Article) -> str:
    return site_link(event_path(brief.event.id), report_path(article))


def _row(article: Article, sentences: dict[str, str]) -> str:
    links = "".join(f"<dd><a {link}>{html.escape(words)}</a></dd>" for words, link in sentences.items())
    return f"<div><dt>{html.escape(normalize_line(article.outlet.name))}</dt>{links}</div>"


def _shorten(text: str) -> str:
    """Give the first words of a sentence, or letters where no blanks part words."""
    words = normalize_line(text).split(" ")
    short = " ".join(words[:_WORDS])[:_LETTERS]
    return short if short == " ".join(words) else f"{short.rstrip(' ,;:.')} …"
