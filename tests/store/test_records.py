"""Records, one a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.store.records import load_records, read_mapping, read_text, read_texts, save_records


def test_records_come_back_sorted(tmp_path: Path) -> None:
    """By id, one a line; blank lines that a merge left do not matter."""
    path = tmp_path / "a.jsonl"
    save_records([{"id": "b"}, {"id": "a"}], path)
    path.write_text(path.read_text(encoding="utf-8").replace("\n", "\n\n"), encoding="utf-8")
    assert load_records(path, lambda record: read_text(record, "id")) == ("a", "b")


def test_values_are_of_the_kind_that_is_asked_for() -> None:
    """Or an error that says which is not."""
    record = {"id": "a", "members": ["b"], "keys": {"c": "d"}}
    assert read_text(record, "id") == "a"
    assert read_texts(record, "members") == ("b",)
    assert read_mapping(record, "keys") == {"c": "d"}
    for read, message in (
        (read_text, "x must be a text"),
        (read_texts, "x must be a list of texts"),
        (read_mapping, "x must be texts by name"),
    ):
        with pytest.raises(ValueError, match=message):
            read({"x": [1]}, "x")
