"""Articles that were taken down: ``{"id": "8cb8f664d18ea54c"}``, a fingerprint and no word of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from digest.store.records import load_records, read_text, save_records

_FILE = "forgotten.jsonl"


def load_forgotten(folder: Path) -> frozenset[str]:
    """Read the fingerprints.

    Raises:
        StateError: a line cannot be understood.
    """
    return frozenset(load_records(folder / _FILE, lambda record: read_text(record, "id")))


def save_forgotten(forgotten: Iterable[str], folder: Path) -> None:
    """Remember them; no file where there is none."""
    if forgotten or (folder / _FILE).exists():
        save_records([{"id": fingerprint} for fingerprint in forgotten], folder / _FILE)
