"""Files of the state: read as UTF-8, written whole or not at all, and only where they differ."""

from __future__ import annotations

from pathlib import Path

from digest.errors import StateError


def read_text_file(path: Path) -> str:
    """Read a file.

    Raises:
        StateError: it is no UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"{path}: is not UTF-8 at byte {error.start}; restore the file from git"
        raise StateError(message) from error


def write_whole(path: Path, text: str) -> None:
    """Write beside the file, then put into place: a reader never meets half a file."""
    data = text.encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.half")
    half.write_bytes(data)
    half.replace(path)
