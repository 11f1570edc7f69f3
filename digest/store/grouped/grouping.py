"""In which way articles were grouped: one line of text. Where it is another now, all of them are grouped anew."""

from __future__ import annotations

from pathlib import Path

from digest.store.files import read_text_file, write_whole

_FILE = "grouping.txt"


def load_grouping(folder: Path) -> str:
    """Read it; "" where nothing was grouped yet, or two branches grouped in two ways."""
    path = folder / _FILE
    lines = set(read_text_file(path).split("\n")) - {""} if path.exists() else set()
    return lines.pop() if len(lines) == 1 else ""


def save_grouping(grouping: str, folder: Path) -> None:
    """Remember it; no file where nothing was grouped."""
    if grouping:
        write_whole(folder / _FILE, f"{grouping}\n")
