"""Find and open input files: ``content/articles/`` → paths, path → bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from digest.errors import ArticleError, name_readably
from digest.model import Problem

SIDECAR_SUFFIXES = frozenset({".yml", ".yaml"})

_LINK = "is a link, and links are not followed; put the file itself there"
_CLOSED = "cannot be read ({}); check the permissions of the folder"
_TWO_DOTS = "begins with two dots, and is not read; rename it"
_ORPHAN = "stands beside no article of its name; name it as its article, with .yml at the end, or delete it"


def find_files(folder: Path) -> tuple[Path, ...]:
    """Give all input files below a folder, sorted by path: no sidecars, nothing hidden, no links."""
    files = (entry for entries in _walk(folder) for entry in entries if entry.is_file(follow_symlinks=False))
    return tuple(sorted(Path(entry.path) for entry in files if _name_article(entry.name) is not None))


def find_left_out(folder: Path, root: Path) -> tuple[Problem, ...]:
    """Tell of what lies below a folder and is never read, though somebody may have meant it to be.

    ``root`` is the folder that messages name paths from. What is hidden is meant to be.
    """
    told = sorted((name_readably(path.relative_to(root)), what) for path, what in _find_left_out(folder))
    return tuple(Problem(location=location, stage="ingest", message=what) for location, what in told)


def _find_left_out(folder: Path) -> Iterator[tuple[Path, str]]:
    closed: dict[Path, str] = {}
    for entries in _walk(folder, closed):
        files = [entry for entry in entries if entry.is_file(follow_symlinks=False)]
        articles = {_name_article(entry.name) for entry in files}
        sidecars = {(article or "") + suffix for article in articles for suffix in SIDECAR_SUFFIXES}
        for entry in entries:
            if entry.is_symlink():
                yield Path(entry.path), _LINK
            elif entry.name.startswith(".."):
                yield Path(entry.path), _TWO_DOTS
        orphans = (entry for entry in files if _is_sidecar(entry.name) and entry.name not in sidecars)
        yield from ((Path(entry.path), _ORPHAN) for entry in orphans)
    yield from ((path, _CLOSED.format(why)) for path, why in closed.items())


def _walk(folder: Path, closed: dict[Path, str] | None = None) -> Iterator[list[os.DirEntry[str]]]:
    """Give what lies in each folder, at any depth, and is not hidden by custom; ``closed`` gets those not readable."""
    folders = [folder] if folder.is_dir() else []
    while folders:
        path = folders.pop()
        try:
            with os.scandir(path) as entries:
                seen = [entry for entry in entries if not entry.name.startswith(".") or entry.name.startswith("..")]
        except OSError as error:
            if closed is not None:
                closed[path] = error.strerror or str(error)
            continue
        yield seen
        folders += (Path(entry.path) for entry in seen if _is_open(entry))


def _is_open(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")


def _name_article(name: str) -> str | None:
    """Give the name that a sidecar of a file would have, if it is input; paths would take ten times as long."""
    if name.startswith(".") or _is_sidecar(name):
        return None
    stem, suffix = _split(name)
    return _split(stem)[0] if suffix.lower() == ".gz" else stem


def _is_sidecar(name: str) -> bool:
    return _split(name)[1].lower() in SIDECAR_SUFFIXES


def _split(name: str) -> tuple[str, str]:
    stem, dot, suffix = name.rpartition(".")
    return (stem, dot + suffix) if stem else (name, "")


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
