"""Ids, members and former ids: ``{"aliases": [], "articles": ["…"], "id": "2022-12-30-putin-sebut-xi-7c1e"}``."""

from __future__ import annotations

from digest.model import ArticleId, Event, EventId
from digest.store.records import Record, read_text, read_texts


def read_event(record: Record) -> Event:
    """Read one record."""
    articles = tuple(ArticleId(text) for text in read_texts(record, "articles"))
    aliases = tuple(EventId(text) for text in read_texts(record, "aliases"))
    return Event(id=EventId(read_text(record, "id")), articles=articles, aliases=aliases)


def record_of_event(event: Event) -> Record:
    """Give the record of an event."""
    return {"id": event.id, "articles": event.articles, "aliases": event.aliases}
