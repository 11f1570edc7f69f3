"""Feeds: RSS, Atom and RDF files → the document of each item, with all the text that the feed has of it."""

from __future__ import annotations

from collections.abc import Iterator

from digest.errors import ArticleError
from digest.ingest.feeds.items import FeedItem, parse_feed
from digest.ingest.records.fields import Record, read_record
from digest.ingest.source import Found, Source, read_at_most


def read_feed(source: Source) -> Iterator[Found]:
    """Give the document of each item of a feed file."""
    data = read_at_most(source, source.settings.max_file_bytes, "max_file_bytes")
    for number, item in enumerate(parse_feed(data, source.location), start=1):
        try:
            yield read_record(_record(item), source, number)
        except ArticleError as error:
            yield error


def _record(item: FeedItem) -> Record:
    """Give an item under the names of the table."""
    return {
        "id": item.guid,
        "url": item.link,
        "title": item.title,
        "published": item.published or item.modified,  # RDF has one date
        "modified": item.modified if item.published else "",
        "authors": list(item.authors),
        "outlet": item.outlet,
        "section": item.section,
        "language": item.language,
        "text": item.html,
    }
