"""Files of the state: read as UTF-8, written whole or not at all, and only where they differ."""

from __future__ import annotations

from pathlib import Path

from digest.errors import StateError


def read_text_file(path: Path) -> str:
    """Read a file.

    Raises:
        StateError: it is a folder, may not be read, or is no UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        message = f"{path}: cannot be read ({error.strerror}); make it readable, or restore the file from git"
        raise StateError(message) from error
    except UnicodeDecodeError as error:
        message = f"{path}: is not UTF-8 at byte {error.start}; restore the file from git"
        raise StateError(message) from error


def write_whole(path: Path, text: str) -> None:
    """Write a text beside the file, then put it into place: a reader never meets half a file."""
    write_whole_bytes(path, text.encode("utf-8"))


def write_whole_bytes(path: Path, data: bytes) -> None:
    """Do so with what is no text."""
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.half")
    half.write_bytes(data)
    half.replace(path)
