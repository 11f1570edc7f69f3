"""Many files change together, whenever the build is killed, and no edit made in between is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from digest.store.journal import change_files, finish_changes

BEFORE = {"a.md": "a", "b.md": "b", ".digest/pages/a.md": "a", ".digest/pages/b.md": "b", ".digest/events.jsonl": "1"}
CHANGES = {
    "a.md": "a2",
    "b.md": None,
    "new/c.md": "c",
    ".digest/pages/a.md": "a2",
    ".digest/pages/b.md": None,
    ".digest/events.jsonl": "2",
}
AFTER = {path: text for path, text in {**BEFORE, **CHANGES}.items() if text is not None}


def _write(content: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")


def _read(content: Path) -> dict[str, str]:
    paths = [path for path in content.rglob("*") if path.is_file()]
    return {path.relative_to(content).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def _kill_after(content: Path, moves: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change the files and stop after so many of them, as a killed build does."""
    left = moves
    whole = Path.replace

    def replace(self: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left < 0:
            raise KeyboardInterrupt
        return whole(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises(KeyboardInterrupt):
            change_files(CHANGES, content, content / ".digest")


@pytest.mark.parametrize("moves", range(5))
def test_a_killed_change_is_ended_or_never_happened(
    tmp_path: Path, moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before its list stood, it did not; after that, the next build ends it."""
    _write(tmp_path, BEFORE)
    _kill_after(tmp_path, moves, monkeypatch)
    assert finish_changes(tmp_path, tmp_path / ".digest") is (moves > 0)
    assert _read(tmp_path) == (AFTER if moves else BEFORE)


def test_a_page_edited_after_the_kill_keeps_what_was_remembered_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the next build merges it; a page that had its new text keeps the edit as well."""
    _write(tmp_path, BEFORE)
    _kill_after(tmp_path, 1, monkeypatch)
    _write(tmp_path, {"a.md": "a edited", "b.md": "b edited"})
    finish_changes(tmp_path, tmp_path / ".digest")
    edited = {"a.md": "a edited", "b.md": "b edited", ".digest/pages/a.md": "a", ".digest/pages/b.md": "b"}
    assert _read(tmp_path) == {**AFTER, **edited}
    shutil.rmtree(tmp_path)
    _write(tmp_path, BEFORE)
    _kill_after(tmp_path, 2, monkeypatch)
    _write(tmp_path, {"a.md": "a2 edited"})
    finish_changes(tmp_path, tmp_path / ".digest")
    assert _read(tmp_path) == {**AFTER, "a.md": "a2 edited"}


def test_what_holds_its_text_is_not_touched(tmp_path: Path) -> None:
    """And nothing is left behind."""
    _write(tmp_path, AFTER)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    change_files(CHANGES, tmp_path, tmp_path / ".digest")
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
