"""The page of sources: which outlets reported, which agencies they cite, how many articles each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from digest.model import Card, Digest, Page
from digest.render.paths import relative_link, report_path
from digest.render.sayings import name_article
from digest.render.templates import Desk, page_head

PATH = "sources/index.md"


def render_sources(digest: Digest, _cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the page of sources; the most frequent first."""
    articles = [citation.article for brief in digest.briefs for citation in brief.citations]
    outlets = Counter(article.outlet.name for article in articles)
    agencies = Counter(agency.name for article in articles for agency in article.agencies)
    text = desk.render(
        "sources.md.j2",
        head=page_head({"title": desk.language.label("sources")}),
        outlets=_ranked(outlets),
        agencies=_ranked(agencies),
        articles_of={name: [article for article in articles if article.outlet.name == name] for name in outlets},
        link=lambda article: relative_link(PATH, report_path(article)),
        name_article=name_article,
        label=desk.language.label,
    )
    return (Page(path=PATH, text=text),)


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold(), item[0]))
