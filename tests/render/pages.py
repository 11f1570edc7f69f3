"""A small digest and its pages."""

from __future__ import annotations

from dataclasses import replace

from digest.cluster import cluster_articles
from digest.compose import collect_digest, compose_brief
from digest.config import ClusterConfig, ComposeConfig, RenderConfig, load_templates
from digest.model import Article, Brief, Digest, Page, Story, StoryId
from digest.render import render_event_pages, render_index_pages
from tests.builders import ROOT, make_article

TEMPLATES = load_templates(ROOT / "templates")
BODY = "Banjir bandang di Demak menewaskan 14 warga (2/1/2024), dilansir Antara.\nBupati Demak meninjau lokasi banjir."


def make_digest(*articles: Article) -> Digest:
    """The briefs of some articles."""
    by_id = {article.id: article for article in articles}
    events = cluster_articles(articles, (), ClusterConfig())
    return collect_digest(compose_brief(e, [by_id[i] for i in e.articles], "id", ComposeConfig()) for e in events)


def make_brief() -> Brief:
    """The brief of a flood."""
    return make_digest(make_article(BODY)).briefs[0]


def make_story() -> Digest:
    """A flood, its end two weeks later, which follows from it, and a related market day."""
    told = (
        ("Banjir Bandang Landa Demak", "Banjir merendam Desa Ketanjung di Demak, Senin (1/1/2024)."),
        ("Banjir di Demak Surut", "Warga Ketanjung pulang setelah banjir di Demak surut, Selasa (16/1/2024)."),
        ("Pasar Bintoro Demak Dibuka", "Bupati membuka Pasar Bintoro di Demak, Jumat (5/4/2024)."),
    )
    digest = make_digest(*(make_article(text, name=title, headline=title) for title, text in told))
    market, end, flood = (brief.event.id for brief in digest.briefs)
    story = Story(id=StoryId(flood), events=(flood, end))
    return replace(digest, stories=(story,), related=((flood, market),))


def render(digest: Digest, settings: RenderConfig | None = None) -> dict[str, str]:
    """All pages of a digest, by path."""
    settings = settings or RenderConfig()
    events = render_event_pages(digest, TEMPLATES, "id", settings)
    told = {page.path: page.text for page in events}
    pages: tuple[Page, ...] = (*events, *render_index_pages(digest, told, TEMPLATES, "id", settings))
    return {page.path: page.text for page in pages}
