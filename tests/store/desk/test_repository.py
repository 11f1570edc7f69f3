"""What git knows of a site."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.errors import ConfigError
from digest.store.desk.repository import find_authors, find_build_time

DATE = "2026-03-01T10:00:00+07:00"


def _commit(folder: Path, author: str) -> None:
    who = ["-c", f"user.name={author}", "-c", "user.email=a@b.example"]
    environment = {"GIT_AUTHOR_DATE": DATE, "GIT_COMMITTER_DATE": DATE, "PATH": "/usr/bin:/bin", "HOME": str(folder)}
    for command in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=folder, env=environment, check=True)


def test_the_time_of_a_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said, else the last commit's, else none."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert find_build_time(tmp_path) is None
    (tmp_path / "a.md").write_text("a", encoding="utf-8")
    _commit(tmp_path, "Wati")
    assert find_build_time(tmp_path) == datetime.fromisoformat(DATE)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert find_build_time(tmp_path) == datetime(1970, 1, 1, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "kemarin")
    with pytest.raises(ConfigError, match="give seconds since 1970"):
        find_build_time(tmp_path)


def test_who_wrote_a_line(tmp_path: Path) -> None:
    """Each line its own author; nobody yet where it is not committed."""
    page = tmp_path / "a.md"
    assert find_authors(page) == {}
    page.write_text("satu\ndua\n", encoding="utf-8")
    _commit(tmp_path, "Wati")
    page.write_text("satu\ndua lima\n", encoding="utf-8")
    _commit(tmp_path, "Budi & b")
    page.write_text("satu\ndua lima\ntiga\n", encoding="utf-8")
    assert find_authors(page) == {1: "Wati", 2: "Budi & b"}
