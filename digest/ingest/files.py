"""Find and open input files: ``content/articles/`` → paths, path → bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from digest.errors import ArticleError, name_readably
from digest.model import Problem

SIDECAR_SUFFIXES = frozenset({".yml", ".yaml"})

_LINK = "is a link, and links are not followed; put the file itself there"
_TWO_DOTS = "begins with two dots, and is not read; rename it"
_ORPHAN = "stands beside no article of its name; name it as its article, with .yml at the end, or delete it"


def find_files(folder: Path) -> tuple[Path, ...]:
    """Give all input files below a folder, sorted by path: no sidecars, nothing hidden, no links."""
    if not folder.is_dir():
        return ()
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return tuple(sorted(path for path in found if _is_input(path.relative_to(folder))))


def find_left_out(folder: Path, root: Path) -> tuple[Problem, ...]:
    """Tell of what lies below a folder and is never read, though somebody may have meant it to be.

    ``root`` is the folder that messages name paths from. What is hidden is meant to be.
    """
    told = sorted((name_readably(path.relative_to(root)), what) for path, what in _find_left_out(folder))
    return tuple(Problem(location=location, stage="ingest", message=what) for location, what in told)


def _find_left_out(folder: Path) -> Iterator[tuple[Path, str]]:
    folders = [folder] if folder.is_dir() else []
    while folders:
        with os.scandir(folders.pop()) as entries:
            seen = [entry for entry in entries if not _is_hidden(entry.name)]
        parts = {entry.name: _split(entry.name) for entry in seen}
        articles = {_name_article(*parts[entry.name]) for entry in seen if entry.is_file(follow_symlinks=False)}
        for entry in seen:
            stem, suffix = parts[entry.name]
            if entry.is_symlink():
                yield Path(entry.path), _LINK
            elif entry.name.startswith(".."):
                yield Path(entry.path), _TWO_DOTS
            elif entry.is_dir():
                folders.append(Path(entry.path))
            elif suffix.lower() in SIDECAR_SUFFIXES and (suffix not in SIDECAR_SUFFIXES or stem not in articles):
                yield Path(entry.path), _ORPHAN


def _split(name: str) -> tuple[str, str]:
    stem, dot, suffix = name.rpartition(".")
    return (stem, dot + suffix) if stem else (name, "")


def _name_article(stem: str, suffix: str) -> str | None:
    """Give the name that a sidecar of a file would have, in texts, since paths take ten times as long."""
    if stem.startswith(".") or suffix.lower() in SIDECAR_SUFFIXES:
        return None
    return _split(stem)[0] if suffix.lower() == ".gz" else stem


def read_bytes(path: Path, location: str, most: int) -> bytes:
    """Read a file of at most ``most`` bytes."""
    try:
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise ArticleError(location, f"cannot be read ({error.strerror})", "check the file's permissions") from error
    if len(data) > most:
        raise ArticleError(
            location, f"is larger than {most} bytes", "split it, or raise extra.digest.ingest.max_article_bytes"
        )
    return data


def remove_input(path: Path) -> None:
    """Delete the file of one article with its sidecars; a place inside a file of many (``x.jsonl#key``) is none."""
    if path.is_file():
        for file in (path, *sidecars_of(path)):
            file.unlink(missing_ok=True)


def sidecars_of(path: Path) -> tuple[Path, ...]:
    """Give the files that may stand beside an input file and add to it, whether they are there or not."""
    name, _ = split_name(path)
    return tuple(path.with_name(name + suffix) for suffix in sorted(SIDECAR_SUFFIXES))


def split_name(path: Path) -> tuple[str, str]:
    """Part a file's name into stem and suffix, without a ``.gz`` after it."""
    plain = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return plain.stem, plain.suffix


def _is_hidden(name: str) -> bool:
    """Say whether a name is hidden by custom, as .DS_Store is; not whether it begins as "..%2fetc.txt"."""
    return name.startswith(".") and not name.startswith("..")


def _is_input(path: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    return not hidden and path.suffix.lower() not in SIDECAR_SUFFIXES
