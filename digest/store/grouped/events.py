"""Ids, members, former ids and citation keys.

``{"aliases": [], "articles": ["8cb8f664d18ea54c"], "id": "2022-12-30-…", "keys": {"antara": "8cb8f664d18ea54c"}}``,
and only where there is something to tell ``held``, ``parted``, ``touches`` and ``sureness``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from digest.model import ArticleId, Event, EventId, Sureness
from digest.store.grouped.reunion import reunite_events
from digest.store.records import Record, load_records, read_mapping, read_text, read_texts

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")  # an id becomes an address: "../x" must be none


def load_events(path: Path) -> tuple[Event, ...]:
    """Read the events; of what two branches of git told of one event, one is made.

    Raises:
        StateError: a line cannot be understood.
    """
    return reunite_events(load_records(path, read_event, unique=False))


def read_event(record: Record) -> Event:
    """Read one record."""
    name, articles, aliases = read_text(record, "id"), read_texts(record, "articles"), read_texts(record, "aliases")
    names = _ids([name, *aliases])
    return Event(
        id=names[0],
        articles=_articles(articles),
        aliases=names[1:],
        held=_read_held(record.get("held", {}), names),
        parted=_ids(read_texts(record, "parted")) if "parted" in record else (),
        touches=_ids(read_texts(record, "touches")) if "touches" in record else (),
        keys={key: ArticleId(text) for key, text in read_mapping(record, "keys").items()},
        sureness=_read_sureness(record["sureness"]) if "sureness" in record else None,
    )


def record_of_event(event: Event) -> Record:
    """Give the record of an event."""
    told = {"id": event.id, "articles": event.articles, "aliases": event.aliases, "keys": dict(event.keys)}
    more = {
        "held": dict(event.held),
        "parted": event.parted,
        "touches": event.touches,
        "sureness": asdict(event.sureness) if event.sureness else None,
    }
    return told | {name: value for name, value in more.items() if value}


def _ids(texts: Sequence[str]) -> tuple[EventId, ...]:
    for text in texts:
        if not _ID.fullmatch(text):
            raise ValueError(f"{text!r} is no id of an event")
    return tuple(map(EventId, texts))


def _articles(texts: Sequence[str]) -> tuple[ArticleId, ...]:
    return tuple(map(ArticleId, texts))


def _read_held(value: object, names: Sequence[EventId]) -> dict[EventId, tuple[ArticleId, ...]]:
    if not isinstance(value, dict) or not set(names) >= value.keys():
        raise ValueError("held must be articles by alias")
    return {EventId(name): _articles(read_texts(value, name)) for name in value}


def _read_sureness(value: object) -> Sureness:
    try:
        coherence, weakest = float(value["coherence"]), float(value["weakest"])  # type: ignore[index]
        return Sureness(coherence=coherence, weakest=weakest, article=ArticleId(str(value["article"])))  # type: ignore[index]
    except (LookupError, TypeError, ValueError):
        raise ValueError("sureness must be two numbers and an article") from None
