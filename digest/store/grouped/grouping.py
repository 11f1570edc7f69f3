"""In which way articles were grouped: one line of text. Where it is another now, all of them are grouped anew."""

from __future__ import annotations

from pathlib import Path

from digest.store.files import read_text_file


def load_grouping(path: Path) -> str:
    """Read it; "" where nothing was grouped yet, or two branches grouped in two ways."""
    lines = set(read_text_file(path).split("\n")) - {""} if path.exists() else set()
    return lines.pop() if len(lines) == 1 else ""
