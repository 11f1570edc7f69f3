"""Addresses that were fetched: ``{"etag": "…", "feed": "", "file": "", "id": "https://a.id/rss", …}``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from digest.memory import Fetched
from digest.store.records import Record, load_records, read_text, save_records

_FILE = "fetched.jsonl"
_OPTIONAL = tuple(field.name for field in fields(Fetched) if field.name != "address")


def load_fetched(folder: Path) -> tuple[Fetched, ...]:
    """Read what earlier runs of ``digest fetch`` met; of an address that two branches of git asked, one answer.

    Either will do: at worst a feed is read once more.

    Raises:
        StateError: a line cannot be understood.
    """
    found = load_records(folder / _FILE, _read_fetched, unique=False)
    return tuple({fetched.address: fetched for fetched in found}.values())


def save_fetched(fetched: Sequence[Fetched], folder: Path) -> None:
    """Remember it for the next run."""
    save_records([_record_of(record) for record in fetched], folder / _FILE)


def _read_fetched(record: Record) -> Fetched:
    texts = {name: read_text(record, name) for name in _OPTIONAL if record.get(name)}
    return Fetched(address=read_text(record, "id"), **texts)


def _record_of(fetched: Fetched) -> Record:
    texts = asdict(fetched)
    return {"id": texts.pop("address"), **{name: text for name, text in texts.items() if text}}
