"""How this site is made: what it holds now, and how it groups and tells, from the settings it runs with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from digest.config import Config
from digest.knowledge import Language
from digest.model import Digest, Page
from digest.render.paths import MAKING
from digest.render.templates import make_desk, page_head

_MORE = ("quality.md", "about.md")  # pages that a site may have, which tell more


def render_making(digest: Digest, config: Config, templates: Mapping[str, str], pages: Collection[str]) -> Page:
    """Give the page; ``pages`` are the paths of those that the site has besides."""
    desk = make_desk(templates, config.language, config.render)
    text = desk.render(
        "making.md.j2",
        head=page_head({"title": desk.language.label("making")}),
        now=_say_now(digest, desk.language),
        steps=list(_say_steps(config, desk.language)),
        more=[(f"making_{path.removesuffix('.md')}", path) for path in _MORE if path in pages],
        label=desk.language.label,
    )
    return Page(path=MAKING, text=text)


def _say_now(digest: Digest, language: Language) -> str:
    articles = [citation.article for brief in digest.briefs for citation in brief.citations]
    outlets = {article.outlet.id for article in articles}
    return language.label("making_now", events=len(digest.briefs), articles=len(articles), outlets=len(outlets))


def _say_steps(config: Config, language: Language) -> Iterator[str]:
    compose = config.compose
    yield language.label("making_meanings" if config.cluster.semantic else "making_words")
    yield language.label(f"making_{config.cluster.granularity}")
    yield language.label(
        "making_summary", n=compose.single_source_sentences, most=compose.max_sentences, words=compose.max_words
    )
    yield language.label("making_quotes", n=compose.max_quotes)
    yield language.label("making_whole" if config.render.publish_full_text else "making_cited")
    yield language.label("making_edited")
