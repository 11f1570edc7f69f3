"""A small digest and its pages."""

from __future__ import annotations

from digest.cluster import cluster_articles
from digest.compose import collect_digest, compose_brief
from digest.config import ClusterConfig, ComposeConfig, RenderConfig, load_templates
from digest.model import Article, Digest, Page
from digest.render import render_event_pages, render_index_pages
from tests.builders import ROOT

TEMPLATES = load_templates(ROOT / "templates")
BODY = "Banjir bandang di Demak menewaskan 14 warga (2/1/2024), dilansir Antara.\nBupati Demak meninjau lokasi banjir."


def make_digest(*articles: Article) -> Digest:
    """The briefs of some articles."""
    by_id = {article.id: article for article in articles}
    events = cluster_articles(articles, (), ClusterConfig())
    return collect_digest(compose_brief(e, [by_id[i] for i in e.articles], "id", ComposeConfig()) for e in events)


def render(digest: Digest, settings: RenderConfig | None = None) -> dict[str, str]:
    """All pages of a digest, by path."""
    settings = settings or RenderConfig()
    events = render_event_pages(digest, (), TEMPLATES, "id", settings)
    told = {page.path: page.text for page in events}
    pages: tuple[Page, ...] = (*events, *render_index_pages(digest, told, TEMPLATES, "id", settings))
    return {page.path: page.text for page in pages}
