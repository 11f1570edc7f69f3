"""Lines learned as furniture: ``{"articles": 12, "events": 9, "id": "antara ikuti kami", "line": …, "outlet": …}``."""

from __future__ import annotations

from digest.memory import LearnedFurniture
from digest.store.records import Record, read_count, read_text


def read_furniture(record: Record) -> LearnedFurniture:
    """Read one record."""
    return LearnedFurniture(
        outlet=read_text(record, "outlet"),
        line=read_text(record, "line"),
        articles=read_count(record, "articles"),
        events=read_count(record, "events"),
    )


def record_of_furniture(rule: LearnedFurniture) -> Record:
    """Give the record of a line; outlet and line together are its id."""
    return {
        "id": f"{rule.outlet} {rule.line}",
        "outlet": rule.outlet,
        "line": rule.line,
        "articles": rule.articles,
        "events": rule.events,
    }
