"""Annotated files."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from digest.errors import AnnotationError
from digest.evaluate.gold import dataset_name, read_labelled, read_past, read_records

RECORD = {"id": "a1", "text": None, "title": "Hujan turun", "lang": "id", "date": None, "source": "Tempo", "cluster": 3}


def test_a_labelled_article(tmp_path: Path) -> None:
    """What is null is not declared; a headline alone is a text too."""
    path = tmp_path / "set.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(RECORD).encode()))
    (one,) = read_labelled(path)
    assert one.cluster == "3"
    assert one.document.content == "Hujan turun"
    assert dict(one.document.declared) == {"id": "a1", "headline": "Hujan turun", "language": "id", "outlet": "Tempo"}
    assert dataset_name(path) == "set"


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    """With its number."""
    path = tmp_path / "set.jsonl"
    path.write_text("{}\n{", encoding="utf-8")
    with pytest.raises(AnnotationError, match=r"set.jsonl:2: is no JSON .*; correct or remove the line"):
        list(read_records(path))


def test_the_past_ends_before_a_day(tmp_path: Path) -> None:
    """What has no date is not known to be past."""
    path = tmp_path / "old.jsonl"
    dates = ["2026-01-13T23:59:00+07:00", "2026-01-14", None]
    path.write_text("".join(json.dumps({**RECORD, "date": day}) + "\n" for day in dates), encoding="utf-8")
    assert len(list(read_past(path, date(2026, 1, 14)))) == 1
    assert len(list(read_past(path, None))) == 3
