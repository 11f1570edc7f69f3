"""What leads machines through the site: a sitemap of the news of two days, and ``llms.txt``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from digest.knowledge import language_of
from digest.model import SiteFile
from digest.render.machine.channels import Channel, last_told
from digest.render.machine.data import LIST_SCHEMA, SCHEMA
from digest.render.machine.feeds import FORMATS
from digest.render.machine.masthead import Masthead
from digest.render.machine.published import Published
from digest.render.machine.xml import element, write_xml

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
_RECENT = timedelta(days=2)  # what Google reads of a news sitemap, 1,000 addresses at most
_MOST = 1_000


def write_news_sitemap(told: Sequence[Published], site: Masthead) -> SiteFile:
    """Give the events of the last two days before the newest: no clock is asked, so that a rebuild changes nothing."""
    dated = sorted((item for item in told if item.last), key=last_told, reverse=True)
    recent = [item for item in dated if last_told(item) >= last_told(dated[0]) - _RECENT]
    root = element("urlset", attributes={"xmlns": _SITEMAP, "xmlns:news": _NEWS})
    for item in recent[:_MOST]:
        name, language = element("news:name", site.name), element("news:language", item.brief.language)
        news = [
            element("news:publication", children=[name, language]),
            element("news:publication_date", last_told(item).isoformat(timespec="seconds")),
            element("news:title", item.title),
        ]
        address = element("loc", site.page(item.path))
        root.append(element("url", children=[address, element("news:news", children=news)]))
    return SiteFile(path="news-sitemap.xml", text=write_xml(root))


def write_llms(channel: Channel, site: Masthead) -> SiteFile:
    """Give the site for language models, as llmstxt.org has it: the newest events, and where the data stand."""
    label = language_of(site.language).label
    feeds = [f"{channel.folder}/{name}" for name in FORMATS]
    files = ["events.json", SCHEMA, LIST_SCHEMA, *feeds, "news-sitemap.xml", "sitemap.xml"]
    lines = [
        f"# {_line(site.name)}",
        "",
        f"> {label('machine_motto')}",
        "",
        f"## {label('front_page')}",
        "",
        *(f"- [{_line(item.title)}]({site.page(item.path)}): {_line(item.lead)}" for item in channel.items),
        "",
        f"## {label('machine_data')}",
        "",
        *(f"- [{path}]({site.file(path)})" for path in files),
    ]
    return SiteFile(path="llms.txt", text="\n".join(lines) + "\n")


def _line(text: str) -> str:
    """Give a text that stays on its line and inside its brackets."""
    return " ".join(text.split()).replace("[", "(").replace("]", ")")
