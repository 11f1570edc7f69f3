"""Lines learned as furniture: ``{"articles": 12, "events": 9, "id": "antara ikuti kami", "line": …, "outlet": …}``."""

from __future__ import annotations

from pathlib import Path

from digest.memory import LearnedFurniture
from digest.store.records import Record, load_records, read_count, read_text


def load_furniture(path: Path) -> tuple[LearnedFurniture, ...]:
    """Read the lines; of one that two branches of git have counted, the larger count: it has seen more.

    Raises:
        StateError: a line cannot be understood.
    """
    counted = sorted(load_records(path, read_furniture, unique=False), key=lambda rule: (rule.events, rule.articles))
    largest = {(rule.outlet, rule.line): rule for rule in counted}
    return tuple(largest[key] for key in sorted(largest))


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
