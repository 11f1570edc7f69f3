"""Real git for tests: a repository that people push to, and clones of it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

_AUTHOR = ("-c", "user.name=Redaksi", "-c", "user.email=redaksi@news.example", "-c", "commit.gpgsign=false")


def git(folder: Path, *options: str) -> str:
    """Run git as an editor; what it prints when it fails is the test's message."""
    done = subprocess.run(["git", *_AUTHOR, *options], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def make_bare(folder: Path, files: Mapping[str, str] | Path) -> Path:
    """Give a bare repository with one commit of files, or of a folder; it refuses what is forced."""
    bare, first = folder / "bare.git", folder / "first"
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(bare))
    git(bare, "config", "receive.denyNonFastForwards", "true")
    git(bare, "config", "receive.denyDeletes", "true")
    if isinstance(files, Path):
        shutil.copytree(files, first)
    first.mkdir(exist_ok=True)
    git(first, "init", "--quiet", "--initial-branch=main")
    commit_all(first, files if isinstance(files, Mapping) else {})
    git(first, "push", "--quiet", str(bare), "main")
    return bare


def clone(bare: Path, folder: Path) -> Path:
    """Give a clone."""
    git(bare, "clone", "--quiet", str(bare), str(folder))
    return folder


def commit_all(folder: Path, files: Mapping[str, str]) -> str:
    """Write files, commit all that changed, and give the commit."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message=Suntingan")
    return git(folder, "rev-parse", "HEAD").strip()
