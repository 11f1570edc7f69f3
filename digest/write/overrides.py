"""Write what an editor asked of the grouping by a command, into the file that editors write by hand."""

from __future__ import annotations

from pathlib import Path

_FILE = "overrides.yml"


def save_overrides(content: Path, text: str) -> None:
    """Write the file whole or not at all."""
    half = content / f".{_FILE}.half"
    half.write_text(text, encoding="utf-8", newline="")
    half.replace(content / _FILE)
