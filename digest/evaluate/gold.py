"""Annotated files: one JSON object a line, plain or gzipped.

``{"id": "a1", "title": "…", "text": "…" or null, "lang": "id", "date": "2026-01-14T00:20:36+07:00" or null,
"source": "Tempo", "url": null, "cluster": "c34"}``
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from digest.errors import AnnotationError
from digest.model import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledArticle:
    """An article as a document, and the cluster that its annotator put it in."""

    document: Document
    cluster: str


def read_records(path: Path) -> Iterator[Mapping[str, Any]]:
    """Give the records of a file of JSON lines."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield json.loads(line)
            except ValueError as error:
                raise AnnotationError(f"{path}:{number}: is no JSON ({error}); correct or remove the line") from error


def read_labelled(path: Path) -> list[LabelledArticle]:
    """Give the labelled articles of a file."""
    return [
        LabelledArticle(document=_read_document(record, path), cluster=str(record["cluster"]))
        for record in read_records(path)
    ]


def read_past(path: Path, before: date | None) -> Iterator[Document]:
    """Give the articles of a file, labelled or not, that are dated before a day; without a day all of them."""
    for record in read_records(path):
        if not before or (record.get("date") and record["date"][:10] < before.isoformat()):
            yield _read_document(record, path)


def dataset_name(path: Path) -> str:
    """Give what a table calls a file: "id_headlines" for "id_headlines.jsonl.gz"."""
    return path.name.partition(".")[0]


def _read_document(record: Mapping[str, Any], path: Path) -> Document:
    fields = {
        "headline": record.get("title"),
        "language": record.get("lang"),
        "published": record.get("date"),
        "outlet": record.get("source"),
    }
    return Document(
        name=str(record["id"]),
        location=f"{path.name}#{record['id']}",
        content=record.get("text") or record.get("title") or "",
        declared={"id": str(record["id"]), **{key: value for key, value in fields.items() if value}},
    )
