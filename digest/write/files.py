"""Pages on the disk: read as they are, written whole or not at all, and only where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Protocol

from digest.errors import StateError
from digest.write.merging.suggestions import Suggestion, add_suggestions


class _Merged(Protocol):
    """What :func:`digest.write.merge_pages` gives."""

    @property
    def texts(self) -> Mapping[str, str]: ...
    @property
    def removed(self) -> tuple[str, ...]: ...
    @property
    def suggestions(self) -> Mapping[str, tuple[Suggestion, ...]]: ...


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


def write_pages(merged: _Merged, content: Path, state: Path) -> tuple[str, ...]:
    """Write what differs into ``content``, remove what is stale, and add suggestions to ``state``.

    A killed run loses nothing of the hand's: each file is whole, suggestions stand before their pages, and the
    bases are the state's to remember (``store.save_state``), after this. Gives the paths that were written.
    """
    for path, suggestions in merged.suggestions.items():
        _save_suggestions(state / "suggestions" / f"{path}.jsonl", suggestions, state)
    written = [path for path, text in merged.texts.items() if _write_where_different(content, path, text, state)]
    for path in merged.removed:
        _resolve_inside(content, path).unlink(missing_ok=True)
    return tuple(written)


def count_suggestions(state: Path) -> dict[str, int]:
    """Give how many suggestions wait for an editor, by the page that they are for."""
    folder = state / "suggestions"
    files = {path.relative_to(folder).as_posix().removesuffix(".jsonl"): path for path in folder.rglob("*.jsonl")}
    lines = {page: files[page].read_bytes().split(b"\n") for page in sorted(files)}
    return {page: sum(map(bool, waiting)) for page, waiting in lines.items() if any(waiting)}


def _save_suggestions(path: Path, suggestions: Iterable[Suggestion], state: Path) -> None:
    waiting = path.read_text(encoding="utf-8") if path.exists() else ""
    try:
        _write_whole(path, add_suggestions(waiting, suggestions), state)
    except ValueError as error:
        raise StateError(f"{path}: cannot be read ({error}); restore the file from git, or delete it") from error


def _write_where_different(content: Path, path: str, text: str, state: Path) -> bool:
    target = _resolve_inside(content, path)
    if target.exists() and target.read_bytes() == text.encode("utf-8", errors="surrogateescape"):
        return False
    _write_whole(target, text, state)
    return True


def _resolve_inside(content: Path, path: str) -> Path:
    """Give the file of a page, refusing what leads elsewhere, by its name or by a link on the disk."""
    target = content / path
    if not is_inside(path) or not target.resolve().is_relative_to(content.resolve()):
        raise ValueError(f"{path} leads out of {content}; delete the link that it follows")
    return target


def _write_whole(target: Path, text: str, state: Path) -> None:
    """Write beside the pages, then put into place: a reader never meets half a file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    state.mkdir(parents=True, exist_ok=True)
    half = state / ".half"
    half.write_bytes(text.encode("utf-8"))
    half.replace(target)
