"""Pages on the disk: read as they are, what they should hold, only where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Protocol

from digest.errors import StateError
from digest.memory import Suggestion
from digest.write.merging.suggestions import write_suggestions
from digest.write.waiting import path_of_suggestions


class _Merged(Protocol):
    """What :func:`digest.write.merge_pages` gives."""

    @property
    def texts(self) -> Mapping[str, str]: ...
    @property
    def removed(self) -> tuple[str, ...]: ...
    @property
    def suggestions(self) -> Mapping[str, tuple[Suggestion, ...]]: ...
    @property
    def places(self) -> Mapping[str, str]: ...


def is_inside(path: str) -> bool:
    """Say whether ``path`` names a page below the folder of pages, and not one of the state's files."""
    parts = PurePosixPath(path).parts
    return (
        bool(parts)
        and path.endswith(".md")
        and "\\" not in path
        and not any(part.startswith((".", "/")) for part in parts)
    )


def read_pages(content: Path, leave_out: Iterable[str] = ("articles",)) -> dict[str, str]:
    """Read every page below ``content`` but for the input; bytes that are no UTF-8 become lone surrogates.

    Their path relative to ``content`` leads to their text, in the order of the paths.
    """
    found = (path for path in content.rglob("*.md") if path.is_file())
    paths = {path.relative_to(content).as_posix(): path for path in found}
    folders = tuple(f"{folder}/" for folder in leave_out)
    wanted = sorted(path for path in paths if is_inside(path) and not path.startswith(folders))
    return {path: paths[path].read_bytes().decode("utf-8", errors="surrogateescape") for path in wanted}


def files_of_pages(merged: _Merged, content: Path) -> dict[str, str | None]:
    """Give what each page and each file of suggestions should hold, by its path; ``None`` for one that should go.

    Pages that hold it already are left out.

    Raises:
        StateError: a page's path leads out of ``content``.
    """
    placed = {merged.places.get(path, path): text for path, text in merged.texts.items()}
    pages = {path: text for path, text in placed.items() if _differs(_resolve_inside(content, path), text)}
    stale = (merged.places.get(path, path) for path in merged.removed)
    gone = {path: None for path in stale if _resolve_inside(content, path)}
    return {**files_of_suggestions(merged.suggestions), **pages, **gone}


def files_of_suggestions(suggestions: Mapping[str, tuple[Suggestion, ...]]) -> dict[str, str | None]:
    """Give what the files of suggestions should hold, by the page that they are for."""
    return {path_of_suggestions(page): write_suggestions(waiting) or None for page, waiting in suggestions.items()}


def _differs(target: Path, text: str) -> bool:
    return not target.is_file() or target.read_bytes() != text.encode("utf-8", errors="surrogateescape")


def save_overrides(content: Path, text: str, state: Path) -> None:
    """Write what an editor asked of the grouping by a command into the file that editors write by hand."""
    state.mkdir(parents=True, exist_ok=True)
    half = state / ".half"
    half.write_bytes(text.encode("utf-8"))
    half.replace(content / "overrides.yml")


def _resolve_inside(content: Path, path: str) -> Path:
    """Give the file of a page, refusing what leads elsewhere, by its name or by a link on the disk."""
    target = content / path
    if not is_inside(path) or not target.resolve().is_relative_to(content.resolve()):
        raise StateError(f"{path} leads out of {content}; delete the link that it follows")
    return target
