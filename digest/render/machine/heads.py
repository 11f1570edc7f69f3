"""What the head of a page tells machines: JSON-LD for search engines, OpenGraph for who shares a link, feeds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any

from digest.model import HEAD, PICTURE_SIZE, SITE_PICTURE, Article, Digest, Drawing
from digest.render.machine.channels import story_folder
from digest.render.machine.data import data_path
from digest.render.machine.feeds import FORMATS
from digest.render.machine.masthead import Masthead
from digest.render.machine.published import Published, plain
from digest.render.paths import event_path, picture_path, story_path
from digest.text.links import web_address

# "</script>" must not end the block that it stands in.
_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


_FEED = "alternate feed"  # the theme takes a bare "alternate" for another language and asks for its sitemap


def draw_heads(digest: Digest, told: Sequence[Published], site: Masthead) -> Iterator[Drawing]:
    """Give what goes into the head of each event's and each story's page."""
    for number, item in enumerate(told):
        picture = picture_path(item.path) if number < site.picture_count else SITE_PICTURE if site.picture_count else ""
        lines = (*_head_of(item, site), *_picture_of(item, picture, site))
        yield Drawing(path=item.path, anchor=HEAD, html="\n".join(lines))
    shown = {item.path for item in told}
    for story in digest.stories:
        if any(event_path(event) in shown for event in story.events):
            path, feeds = story_path(story.id), feed_links(story_folder(story.id), site)
            yield Drawing(path=path, anchor=HEAD, html="\n".join(feeds))


def feed_links(folder: str, site: Masthead) -> Iterator[str]:
    """Give the links by which readers' programs find the feeds of a page."""
    for name, kind in FORMATS.items():
        yield _tag("link", rel=_FEED, type=kind, href=site.file(f"{folder}/{name}"))


def _head_of(item: Published, site: Masthead) -> Iterator[str]:
    properties = {
        "og:type": "article",
        "og:title": item.title,
        "og:description": item.lead,
        "og:url": site.page(item.path),
        "og:site_name": site.name,
        "article:published_time": item.first.isoformat() if item.first else "",
        "article:modified_time": item.last.isoformat() if item.last else "",
    }
    yield from (_tag("meta", property=name, content=value) for name, value in properties.items() if value)
    yield from (_tag("meta", property="article:tag", content=tag) for tag in item.brief.tags)
    yield _tag("link", rel="describedby", type="application/json", href=site.file(data_path(item)))
    told = json.dumps(_linked_data(item, site), ensure_ascii=False)
    yield f'<script type="application/ld+json">{told.translate(_ESCAPES)}</script>'


def _picture_of(item: Published, picture: str, site: Masthead) -> Iterator[str]:
    """Give what networks show of a link: as large as they can."""
    if picture:
        width, height = (str(side) for side in PICTURE_SIZE)
        yield _tag("meta", property="og:image", content=site.file(picture))
        yield _tag("meta", property="og:image:type", content="image/png")
        yield _tag("meta", property="og:image:width", content=width)
        yield _tag("meta", property="og:image:height", content=height)
        yield _tag("meta", property="og:image:alt", content=f"{site.name}: {item.title}")
        yield _tag("meta", name="twitter:card", content="summary_large_image")


def _tag(tag: str, **attributes: str) -> str:
    written = " ".join(f'{name}="{escape(plain(value))}"' for name, value in attributes.items())
    return f"<{tag} {written}>"


def _linked_data(item: Published, site: Masthead) -> dict[str, Any]:
    sources = [_source(citation.article, item.brief.language) for citation in item.brief.citations]
    dates = {"datePublished": item.first, "dateModified": item.last}
    return {
        "@context": "https://schema.org",
        "@type": "Article",
        "@id": site.page(item.path),
        "url": site.page(item.path),
        "mainEntityOfPage": site.page(item.path),
        "headline": item.title,
        "description": item.lead,
        "inLanguage": item.brief.language,
        **{name: moment.isoformat() for name, moment in dates.items() if moment},
        "publisher": {"@type": "Organization", "name": site.name, "url": site.page("index.md")},
        "about": [{"@type": "Thing", "name": tag} for tag in item.brief.tags],
        "isBasedOn": sources,
        "citation": _citations(sources),
    }


def _source(article: Article, language: str) -> dict[str, Any]:
    url = web_address(article.url)
    told = {
        "url": url,
        "headline": article.headline,
        "datePublished": article.published.value.isoformat() if article.published else None,
        "inLanguage": article.language if article.language != language else None,
    }
    publisher = {"@type": "Organization", "name": article.outlet.name}
    return {"@type": "NewsArticle", **{key: value for key, value in told.items() if value}, "publisher": publisher}


def _citations(sources: Iterable[dict[str, Any]]) -> list[str]:
    """Give each source in one line: its outlet, its headline, its address."""
    parts = ((source["publisher"]["name"], source.get("headline"), source.get("url")) for source in sources)
    return [", ".join(part for part in told if part) for told in parts]
