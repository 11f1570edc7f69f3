"""Marks, one a line: ``{"id": "8cb8f664d18ea54c"}`` stands for what was decided or taken down, with no word of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from digest.store.records import join_records, load_records, read_text


def load_fingerprints(path: Path) -> frozenset[str]:
    """Read them; git may have put those of two branches together.

    Raises:
        StateError: a line cannot be understood.
    """
    return frozenset(load_records(path, lambda record: read_text(record, "id"), unique=False))


def write_fingerprints(path: Path, fingerprints: Iterable[str]) -> dict[str, str | None]:
    """Give the file by its name; none where there was none and there is nothing to remember."""
    text = join_records({"id": fingerprint} for fingerprint in fingerprints)
    return {path.name: text} if text or path.exists() else {}
