"""Annotated pages and the tools that read them beside ours."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from digest.evaluate.reading.pages import read_gold_pages
from digest.evaluate.reading.peers import installed_peers

PAGE = b"<html><body><article><p>Hujan turun di Bogor sejak pagi hari ini.</p></article></body></html>"


def _write(folder: Path) -> None:
    (folder / "html").mkdir()
    (folder / "html" / "a.html").write_bytes(PAGE)
    (folder / "html" / "b.html.gz").write_bytes(gzip.compress(PAGE))
    rows = [{"id": name, "text": "Hujan turun di Bogor sejak pagi hari ini."} for name in "ab"]
    (folder / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def test_pages_are_read_packed_or_not(tmp_path: Path) -> None:
    """In the order of the file that says what a person read off them."""
    _write(tmp_path)
    assert [(page.gold["id"], page.data) for page in read_gold_pages(tmp_path)] == [("a", PAGE), ("b", PAGE)]


def test_every_installed_peer_reads_a_page(tmp_path: Path) -> None:
    """Trafilatura is always there."""
    _write(tmp_path)
    page = next(read_gold_pages(tmp_path))
    assert "trafilatura" in installed_peers()
    for extract in installed_peers().values():
        assert isinstance(extract(page), str)
