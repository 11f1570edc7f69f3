"""Many files change together: all of them, or none, even if the build is killed.

What each should hold is first put below ``.digest/.journal/``, then a list of it; from there on the change is made,
and every file only moves into its place. A build that finds a list ends what the killed one began. What lies there
without a list never happened.

A page that an editor changed in between stays, and is merged by the next build: neither it nor what is remembered of
it (``pages/`` and ``suggestions/``) is changed. What has moved into its place is no longer below ``.journal``, so that
it is known on which version that editor worked.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

_FOLDER = ".journal"
_LIST = "list.json"
_NONE = ""  # the mark of a file that is not there


def change_files(
    changes: Mapping[str, str | None], content: Path, state: Path, names: Mapping[str, str] | None = None
) -> None:
    """Give each file below ``content`` the text that it should have; ``None`` takes it away.

    They change in the order given. Files that hold their text already are not touched. ``names`` tells under which
    path a page is remembered that an editor moved.
    """
    folder = state / _FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    before = {path: _mark(content / path) for path, text in changes.items()}
    differing = {path: text for path, text in changes.items() if before[path] != _mark_text(text)}
    if not differing:
        return
    for number, text in enumerate(differing.values()):
        if text is not None:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / str(number)).write_bytes(text.encode("utf-8"))
    _write_list(
        folder, [[path, (names or {}).get(path, path), before[path], differing[path] is not None] for path in differing]
    )
    finish_changes(content, state)


def finish_changes(content: Path, state: Path) -> bool:
    """Make the change that was begun, if there is one; gives whether there was."""
    folder = state / _FOLDER
    begun = (folder / _LIST).exists()
    if begun:
        pages = state.relative_to(content).as_posix()
        entries = json.loads((folder / _LIST).read_text(encoding="utf-8"))
        left = _find_left(entries, content, folder, f"{pages}/")
        for number, (path, _, _, is_there) in enumerate(entries):
            if path not in left:
                _change(folder / str(number), content / path, is_there=is_there)
    shutil.rmtree(folder, ignore_errors=True)
    return begun


def _write_list(folder: Path, entries: list[list[object]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    half = folder / f"{_LIST}.half"
    half.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    half.replace(folder / _LIST)


def _find_left(entries: list[tuple[str, str, str, bool]], content: Path, folder: Path, state: str) -> set[str]:
    """Find the pages that were not changed yet and are not as they were, and what is remembered of them."""
    edited = {
        path: name
        for number, (path, name, before, is_there) in enumerate(entries)
        if not path.startswith(state)
        and ((folder / str(number)).exists() or not is_there)
        and _mark(content / path) not in {before, *(() if is_there else (_NONE,))}
    }
    kinds = ("pages/{}", "suggestions/{}.jsonl")
    return {*edited, *(state + kind.format(name) for name in edited.values() for kind in kinds)}


def _change(staged: Path, target: Path, *, is_there: bool) -> None:
    if not is_there:
        target.unlink(missing_ok=True)
    elif staged.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(target)


def _mark(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else _NONE


def _mark_text(text: str | None) -> str:
    return _NONE if text is None else hashlib.sha256(text.encode("utf-8")).hexdigest()
