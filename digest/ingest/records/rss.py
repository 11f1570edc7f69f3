"""Feeds: RSS, Atom and RDF files → the document of each item, with all the text that the feed has of it.

feedparser gets bytes only: a text that names a file or an address it would open.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from digest.errors import ArticleError
from digest.ingest.records.fields import Record, read_record
from digest.ingest.source import Found, Source, read_at_most

# A document type that declares entities, whose expansion has no end; not "<!DOCTYPE rss>". Also in UTF-16.
_ENTITIES = re.compile(r"<!DOCTYPE[^<>\[]*\[|<!ENTITY", re.IGNORECASE)


def read_feed(source: Source) -> Iterator[Found]:
    """Give the document of each item of a feed file."""
    data = read_at_most(source, source.settings.max_file_bytes, "max_file_bytes")
    for number, item in enumerate(parse_feed(data, source.location), start=1):
        try:
            yield read_record(item, source, number)
        except ArticleError as error:
            yield error


def parse_feed(data: bytes, location: str) -> tuple[Record, ...]:
    """Give the items of a feed as records.

    Raises:
        ArticleError: it is no feed, or declares entities.
    """
    import feedparser

    if _ENTITIES.search(data.replace(b"\0", b"").decode("latin-1")):
        raise ArticleError(location, "declares entities, as feeds built to harm do", "remove its document type")
    try:
        feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # ill-formed feeds make parsers under it fail in ways of their own
        raise ArticleError(location, f"makes the reader of feeds fail ({str(error)[:100]})", "remove it") from error
    if not feed.version and not feed.entries:
        raise ArticleError(location, "is no feed that can be read", "fetch it again, or remove it")
    return tuple(_record(entry, feed.feed) for entry in feed.entries)


def _record(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Record:
    """Give an item under the names of the table; the outlet is the item's own where a feed gathers others'."""
    origin = entry.get("source") or {}
    return {
        "id": entry.get("id"),
        "url": entry.get("feedburner_origlink") or entry.get("link"),
        "title": entry.get("title"),
        "published": entry.get("published") or entry.get("updated"),
        "authors": [author.get("name") for author in entry.get("authors", ())],
        "outlet": origin.get("title") or feed.get("title"),
        "section": next((tag.get("term") for tag in entry.get("tags", ())), None),
        "language": feed.get("language"),
        "text": _longest_text(entry),
    }


def _longest_text(entry: Mapping[str, Any]) -> str:
    """Give the whole text where a feed has one, else its summary: of several the longest."""
    texts = [part.get("value") or "" for part in entry.get("content", ())]
    return max((*texts, entry.get("summary") or ""), key=len)
