"""Which files are input, which are not, and which somebody may have meant to be."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from digest.ingest import find_files, find_left_out, remove_input


def test_hidden_files_links_and_sidecars_are_no_input(tmp_path: Path) -> None:
    """A link may lead out of the folder."""
    for name in (".hidden.txt", "b.txt", "a.txt", "a.yml", "c.yaml"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert [path.name for path in find_files(tmp_path)] == ["a.txt", "b.txt"]
    assert find_files(tmp_path / "nowhere") == ()


def test_what_is_left_out_is_named(tmp_path: Path) -> None:
    """Links, what only looks hidden, and sidecars of nothing; not what is hidden, and nothing behind a link."""
    for name in (
        ".hidden.txt",
        ".DS_Store",
        "..%2fetc.txt",
        "a.txt",
        "a.yml",
        "b.jsonl.gz",
        "b.yaml",
        "k.yml",
        "c.YML",
    ):
        (tmp_path / name).write_text("x", encoding="utf-8")
    for folder, name in ((".git", "k.yml"), ("sub", "a.yml"), ("..2024", "a.txt"), ("x.yml", "a.txt")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text("x", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    (tmp_path / "folder").symlink_to(tmp_path / "sub")
    found = {problem.location: problem.message for problem in find_left_out(tmp_path, tmp_path.parent)}
    assert {location.removeprefix(f"{tmp_path.name}/"): what.partition(",")[0] for location, what in found.items()} == {
        "..%2fetc.txt": "begins with two dots",
        "..2024": "begins with two dots",
        "c.YML": "stands beside no article of its name; name it as its article",
        "folder": "is a link",
        "k.yml": "stands beside no article of its name; name it as its article",
        "link.txt": "is a link",
        "nowhere": "is a link",
        "sub/a.yml": "stands beside no article of its name; name it as its article",
    }
    assert find_left_out(tmp_path / "none", tmp_path) == ()


def test_an_article_s_file_goes_with_its_sidecars(tmp_path: Path) -> None:
    """One article of many stays where it is, and so does the sidecar of them all."""
    for name in ("a.txt", "a.yml", "b.jsonl", "b.yml", "c.d.txt.gz", "c.d.yml"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    remove_input(tmp_path / "a.txt")
    remove_input(tmp_path / "c.d.txt.gz")
    remove_input(tmp_path / "b.jsonl#0badcafe")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.jsonl", "b.yml"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    """The others are read."""
    for name in ("open", "closed"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "closed").chmod(0)
    (problem,) = find_left_out(tmp_path, tmp_path)
    assert (problem.location, problem.message) == (
        "closed",
        "cannot be read (Permission denied); check the permissions of the folder",
    )
    assert find_files(tmp_path) == (tmp_path / "open" / "a.txt",)
    (tmp_path / "closed").chmod(0o700)
