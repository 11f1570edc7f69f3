"""Ids, members, former ids and citation keys.

``{"aliases": [], "articles": ["8cb8f664d18ea54c"], "id": "2022-12-30-…", "keys": {"antara": "8cb8f664d18ea54c"}}``
"""

from __future__ import annotations

from digest.model import ArticleId, Event, EventId
from digest.store.records import Record, read_mapping, read_text, read_texts


def read_event(record: Record) -> Event:
    """Read one record."""
    return Event(
        id=EventId(read_text(record, "id")),
        articles=tuple(ArticleId(text) for text in read_texts(record, "articles")),
        aliases=tuple(EventId(text) for text in read_texts(record, "aliases")),
        keys={key: ArticleId(text) for key, text in read_mapping(record, "keys").items()},
    )


def record_of_event(event: Event) -> Record:
    """Give the record of an event."""
    return {"id": event.id, "articles": event.articles, "aliases": event.aliases, "keys": dict(event.keys)}
