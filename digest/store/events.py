"""Ids, members, former ids, citation keys, and how sure the event is.

``{"aliases": [], "articles": ["8cb8f664d18ea54c"], "id": "2022-12-30-…", "keys": {"antara": "8cb8f664d18ea54c"}}``
"""

from __future__ import annotations

import dataclasses

from digest.model import ArticleId, Event, EventId, Sureness
from digest.store.records import Record, read_mapping, read_share, read_text, read_texts


def read_event(record: Record) -> Event:
    """Read one record."""
    return Event(
        id=EventId(read_text(record, "id")),
        articles=tuple(ArticleId(text) for text in read_texts(record, "articles")),
        aliases=tuple(EventId(text) for text in read_texts(record, "aliases")),
        keys={key: ArticleId(text) for key, text in read_mapping(record, "keys").items()},
        sureness=_read_sureness(record["sureness"]) if "sureness" in record else None,
    )


def record_of_event(event: Event) -> Record:
    """Give the record of an event."""
    record = {"id": event.id, "articles": event.articles, "aliases": event.aliases, "keys": dict(event.keys)}
    return record | ({"sureness": dataclasses.asdict(event.sureness)} if event.sureness else {})


def _read_sureness(record: object) -> Sureness:
    if not isinstance(record, dict):
        raise ValueError("sureness must be figures by name")  # noqa: TRY004 - all faults of a record are one kind
    return Sureness(
        coherence=read_share(record, "coherence"),
        weakest=read_share(record, "weakest"),
        article=ArticleId(read_text(record, "article")),
    )
