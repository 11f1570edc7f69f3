"""A small event with a summary, of our own writing."""

from __future__ import annotations

import json
from pathlib import Path

from digest.evaluate.summaries.events import SummarizedEvent, read_events

ONE = (
    "DEMAK - Banjir bandang di Kabupaten Demak menewaskan 14 warga pada Selasa (2/1/2024).\n"
    "Namun, Bupati Ahmad Fauzi menolak bantuan dari luar daerah, seperti dikutip Antara.\n"
    "Hal itu disampaikan kepada para wartawan di posko."
)
TWO = (
    "Banjir bandang di Kabupaten Demak menewaskan 14 warga, Selasa (2/1/2024).\n"
    "Gubernur Budi Santoso mengirim dua truk beras dari gudang milik provinsi."
)
OTHER = (
    "The flood in the regency of Demak killed fourteen people on Tuesday, officials said, and more rain is expected "
    "in the coming days across the northern coast of the island."
)
SUMMARY = "Banjir bandang di Kabupaten Demak menewaskan 14 warga. Bupati Ahmad Fauzi menolak bantuan."


def write_set(path: Path) -> Path:
    """Write a set of one event in three articles, one of them in another language."""
    docs = [
        {"title": "Banjir Bandang Landa Demak", "text": text, "source": None, "date": None}
        for text in (ONE, TWO, OTHER)
    ]
    record = {"id": "demak", "lang": "id", "docs": docs, "summaries": [SUMMARY]}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    return path


def read_event(folder: Path) -> SummarizedEvent:
    """Give the event as it is read."""
    (event,) = read_events(write_set(folder / "demak.jsonl"))
    return event
