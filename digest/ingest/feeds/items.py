"""The items of a feed: bytes of RSS, Atom or RDF → what it says of each article."""

from __future__ import annotations

import calendar
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser

from digest.errors import ArticleError

# A document type that declares entities, whose expansion has no end; not "<!DOCTYPE rss". Also in UTF-16.
_ENTITIES = re.compile(r"<!DOCTYPE[^<>\[]*\[|<!ENTITY", re.IGNORECASE)

_MEND = "check its address in a browser"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """What a feed says of one article. ``html`` is the longest text that it gives; times are ISO 8601, or empty."""

    guid: str
    link: str
    title: str
    html: str
    published: str
    modified: str
    authors: tuple[str, ...]
    outlet: str
    section: str = ""
    language: str = ""


def parse_feed(data: bytes, location: str) -> tuple[FeedItem, ...]:
    """Give the items of a feed in their order.

    Raises:
        ArticleError: the bytes are no feed.
    """
    if _ENTITIES.search(data.replace(b"\0", b"").decode("latin-1")):
        raise ArticleError(location, "declares its own entities, as no feed needs to", "take the feed out")
    try:
        # A stream, never a text: feedparser opens what looks like a path or an address.
        feed = feedparser.parse(io.BytesIO(data), response_headers={"content-location": location})
        items = tuple(_read_item(entry, feed["feed"]) for entry in feed["entries"])
    except Exception as error:
        raise ArticleError(location, f"makes the reader of feeds fail ({error})", _MEND) from error
    if not feed.get("version") and not items:
        raise ArticleError(location, "is no feed that can be read", _MEND)
    return items


def _read_item(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> FeedItem:
    texts = [str(part.get("value", "")) for part in entry.get("content", ())]
    source = entry.get("source") or {}
    return FeedItem(
        guid=str(entry.get("id", "")),
        link=str(entry.get("feedburner_origlink") or entry.get("link", "")),
        title=str(entry.get("title", "")),
        html=max([*texts, str(entry.get("summary", ""))], key=len),
        published=_read_time(entry, "published"),
        modified=_read_time(entry, "updated"),
        authors=tuple(name for author in entry.get("authors", ()) if (name := str(author.get("name", "")).strip())),
        outlet=str(source.get("title") or feed.get("title", "")),  # the item's own where a feed gathers others'
        section=next((str(tag.get("term") or "") for tag in entry.get("tags", ())), ""),
        language=str(feed.get("language", "")),
    )


def _read_time(entry: Mapping[str, Any], field: str) -> str:
    """Give a time with the offset that the feed gave it; in UTC where only feedparser understands it."""
    written = str(entry.get(field, "")) if field in entry else ""
    for parse in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            found = parse(written)
        except ValueError:
            continue
        if found.tzinfo:
            return found.isoformat()
    parsed = entry.get(f"{field}_parsed") if field in entry else None
    return datetime.fromtimestamp(calendar.timegm(parsed), UTC).isoformat() if parsed else ""
