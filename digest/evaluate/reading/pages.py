"""Annotated web pages: a folder with ``gold.jsonl`` and ``html/ID.html`` or ``html/ID.html.gz`` → gold pages.

The layout of article-extraction-benchmark; ``title``, ``published``, ``authors`` and ``outlet`` may be added.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPage:
    """One page: its file, its bytes, and what a person read off it."""

    path: Path
    data: bytes
    gold: Mapping[str, Any]


def read_gold_pages(folder: Path) -> Iterator[GoldPage]:
    """Give the pages of a folder, one at a time."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        path = folder / "html" / f"{gold['id']}.html"
        if not path.exists():
            path = path.with_suffix(".html.gz")
        data = path.read_bytes()
        yield GoldPage(path=path, data=gzip.decompress(data) if path.suffix == ".gz" else data, gold=gold)
