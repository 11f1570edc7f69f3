"""What readers were told of each event: ``history/2022-12-30-xi-8cb8.jsonl``, a change a line.

Where two branches met the same change, the earlier time holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from digest.model import Change, EventId
from digest.store.records import Record, join_records, load_records, read_text, read_texts

_DIGITS = 16
_TEXTS = ("subject", "before", "after")


def load_changes(folder: Path) -> tuple[Change, ...]:
    """Read all of them, event by event.

    Raises:
        StateError: a line cannot be understood.
    """
    found: dict[tuple[str, ...], Change] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for change in load_records(path, lambda record: _read(record, path.stem), unique=False):  # noqa: B023  read at once
            known = found.get(change.identity, change)
            found[change.identity] = min(known, change, key=_time)
    return tuple(found.values())


def files_of_changes(changes: Iterable[Change]) -> dict[str, str | None]:
    """Give the file of each event by its name."""
    records: dict[EventId, list[Record]] = {}
    for change in changes:
        records.setdefault(change.event, []).append(_record_of(change))
    return {f"{event}.jsonl": join_records(records[event]) for event in sorted(records)}


def _time(change: Change) -> float:
    return change.when.timestamp() if change.when else 0.0


def _read(record: Record, event: str) -> Change:
    when = record.get("when")
    return Change(
        event=EventId(event),
        kind=read_text(record, "kind"),
        when=datetime.fromisoformat(when) if isinstance(when, str) else None,
        ground=read_texts(record, "ground") if "ground" in record else (),
        **{name: read_text(record, name) for name in _TEXTS if name in record},
    )


def _record_of(change: Change) -> Record:
    texts = {name: getattr(change, name) for name in _TEXTS if getattr(change, name)}
    told: dict[str, object] = {"id": _digits(change), "kind": change.kind, **texts}
    if change.when:
        told["when"] = change.when.isoformat()
    return {**told, "ground": list(change.ground)} if change.ground else told


def _digits(change: Change) -> str:
    text = "\0".join(change.identity)
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()[:_DIGITS]
