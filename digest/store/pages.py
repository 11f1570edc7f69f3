"""The pages as last generated: ``pages/events/2022/12/x.md`` holds what the machine wrote there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from digest.store.files import read_text_file


def load_bases(folder: Path) -> dict[str, str]:
    """Read them all, by their path below ``content/``.

    Raises:
        StateError: one is no UTF-8.
    """
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.md") if path.is_file()}
    return {path: read_text_file(paths[path]) for path in sorted(paths)}


def files_of_bases(bases: Mapping[str, str], folder: Path) -> dict[str, str | None]:
    """Give what each file should hold; ``None`` for one that is there and should not be."""
    there = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md") if path.is_file())
    return {**{path: None for path in there if path not in bases}, **bases}
