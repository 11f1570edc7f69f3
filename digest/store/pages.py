"""The pages as last generated: ``pages/events/2022/12/x.md`` holds what the machine wrote there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from digest.store.files import read_text_file, write_whole


def load_bases(folder: Path) -> dict[str, str]:
    """Read them all, by their path below ``content/``.

    Raises:
        StateError: one is no UTF-8.
    """
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.md") if path.is_file()}
    return {path: read_text_file(paths[path]) for path in sorted(paths)}


def save_bases(bases: Mapping[str, str], state: Path) -> None:
    """Write those that differ, and forget those that are not in ``bases``."""
    folder = state / "pages"
    for path, text in bases.items():
        write_whole(folder / path, text)
    for file in sorted(folder.rglob("*.md")):
        if file.relative_to(folder).as_posix() not in bases:
            file.unlink()
