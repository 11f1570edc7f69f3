"""What git knows of the site, if it lies in a repository: the time of the last commit, and who wrote a line."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from digest.errors import ConfigError

# "1f0c… 12 12 1" opens what is told of a line; "author Wati" follows, once for each commit.
_LINE = re.compile(r"(?P<commit>[0-9a-f]{40,64}) \d+ (?P<line>\d+)")
_UNCOMMITTED = re.compile(r"0+")


def find_build_time(folder: Path) -> datetime | None:
    """Give SOURCE_DATE_EPOCH, else the time of the last commit; ``None`` where there is neither.

    Raises:
        ConfigError: SOURCE_DATE_EPOCH is no number.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _ask(folder, "log", "-1", "--format=%ct").strip()
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC)
    except (ValueError, OverflowError, OSError):
        raise ConfigError(f"SOURCE_DATE_EPOCH is {epoch!r}; give seconds since 1970, or unset it") from None


def find_authors(file: Path) -> Mapping[int, str]:
    """Give who wrote each line that is committed; nothing where git does not know the file."""
    authors: dict[str, str] = {}
    lines: dict[int, str] = {}
    commit = ""
    for line in _ask(file.parent, "blame", "--porcelain", "--", file.name).split("\n"):
        if opening := _LINE.match(line):
            commit = opening["commit"]
            lines[int(opening["line"])] = commit
        elif line.startswith("author "):
            authors.setdefault(commit, line.removeprefix("author "))
    return {line: authors[commit] for line, commit in lines.items() if not _UNCOMMITTED.fullmatch(commit)}


def _ask(folder: Path, *arguments: str) -> str:
    """Give what git answers; nothing where there is no git or no repository."""
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""
