"""A channel as RSS 2.0, Atom and JSON Feed 1.1. The name of an event is the same in all, and never changes."""

from __future__ import annotations

import json
from datetime import datetime
from email.utils import format_datetime
from xml.etree.ElementTree import Element

from digest.model import SiteFile
from digest.render.machine.channels import Channel, last_updated
from digest.render.machine.masthead import Masthead, event_urn
from digest.render.machine.published import Published
from digest.render.machine.xml import element, write_xml

_ATOM = "http://www.w3.org/2005/Atom"
RSS, ATOM, JSON = "rss.xml", "atom.xml", "feed.json"
FORMATS = {RSS: "application/rss+xml", ATOM: "application/atom+xml", JSON: "application/feed+json"}


def write_feeds(channel: Channel, site: Masthead) -> tuple[SiteFile, ...]:
    """Give the feeds of a channel."""
    texts = {RSS: _write_rss(channel, site), ATOM: _write_atom(channel, site), JSON: _write_json(channel, site)}
    return tuple(SiteFile(path=f"{channel.folder}/{name}", text=text) for name, text in texts.items())


def outlets_of(item: Published) -> tuple[str, ...]:
    """Give the names of those who report an event."""
    return tuple(dict.fromkeys(citation.article.outlet.name for citation in item.brief.citations))


def _write_rss(channel: Channel, site: Masthead) -> str:
    own = {"href": site.file(f"{channel.folder}/{RSS}"), "rel": "self", "type": FORMATS[RSS]}
    head = [
        element("title", channel.title),
        element("link", site.page(channel.page)),
        element("description", channel.title),
        element("language", site.language),
        element("lastBuildDate", format_datetime(channel.updated)),
        element("atom:link", attributes=own),
    ]
    items = [_rss_item(item, site) for item in channel.items]
    root = element("rss", attributes={"version": "2.0", "xmlns:atom": _ATOM})
    root.append(element("channel", children=[*head, *items]))
    return write_xml(root)


def _rss_item(item: Published, site: Masthead) -> Element:
    parts = [
        element("title", item.title),
        element("link", site.page(item.path)),
        element("description", item.lead),
        element("guid", event_urn(item.brief.event.id), {"isPermaLink": "false"}),
        *(element("category", tag) for tag in item.brief.tags),
    ]
    if item.updated:
        parts.append(element("pubDate", format_datetime(item.updated)))
    return element("item", children=parts)


def _write_atom(channel: Channel, site: Masthead) -> str:
    own = site.file(f"{channel.folder}/{ATOM}")
    head = [
        element("title", channel.title),
        element("id", f"urn:x-news-digest:{channel.folder.replace('/', ':')}"),
        element("updated", _stamp(channel.updated)),
        element("author", children=[element("name", site.name)]),
        element("link", attributes={"href": own, "rel": "self", "type": FORMATS[ATOM]}),
        element("link", attributes={"href": site.page(channel.page), "rel": "alternate", "type": "text/html"}),
    ]
    entries = [_atom_entry(item, site) for item in channel.items]
    root = element("feed", attributes={"xmlns": _ATOM, "xml:lang": site.language}, children=[*head, *entries])
    return write_xml(root)


def _atom_entry(item: Published, site: Masthead) -> Element:
    first = [element("published", _stamp(item.first))] if item.first else []
    return element(
        "entry",
        attributes={"xml:lang": item.brief.language},
        children=[
            element("title", item.title),
            element("id", event_urn(item.brief.event.id)),
            *first,
            element("updated", _stamp(last_updated(item))),
            element("link", attributes={"href": site.page(item.path), "rel": "alternate", "type": "text/html"}),
            element("summary", item.lead),
            *(element("category", attributes={"term": tag}) for tag in item.brief.tags),
        ],
    )


def _write_json(channel: Channel, site: Masthead) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": site.page(channel.page),
        "feed_url": site.file(f"{channel.folder}/{JSON}"),
        "language": site.language,
        "items": [_json_item(item, site) for item in channel.items],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _json_item(item: Published, site: Masthead) -> dict[str, object]:
    told = "\n".join(statement.text for statement in item.statements)
    dates = {"date_published": item.first, "date_modified": item.updated}
    return {
        "id": event_urn(item.brief.event.id),
        "url": site.page(item.path),
        "title": item.title,
        "summary": item.lead,
        "content_text": told or item.lead or item.title,
        **{key: _stamp(moment) for key, moment in dates.items() if moment},
        "language": item.brief.language,
        "tags": list(item.brief.tags),
        "authors": [{"name": name} for name in outlets_of(item)],
    }


def _stamp(moment: datetime) -> str:
    """Give the time as RFC 3339 has it: to the second."""
    return moment.isoformat(timespec="seconds")
