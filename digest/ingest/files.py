"""Find and open input files: ``content/articles/`` → paths, path → bytes."""

from __future__ import annotations

from pathlib import Path

from digest.errors import ArticleError

SIDECAR_SUFFIXES = frozenset({".yml", ".yaml"})


def find_files(folder: Path) -> tuple[Path, ...]:
    """Give all input files below a folder, sorted by path: no sidecars, nothing hidden, no links."""
    if not folder.is_dir():
        return ()
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return tuple(sorted(path for path in found if _is_input(path.relative_to(folder))))


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
        for file in (path, *(path.with_suffix(suffix) for suffix in sorted(SIDECAR_SUFFIXES))):
            file.unlink(missing_ok=True)


def split_name(path: Path) -> tuple[str, str]:
    """Part a file's name into stem and suffix, without a ``.gz`` after it."""
    plain = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return plain.stem, plain.suffix


def _is_input(path: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    return not hidden and path.suffix.lower() not in SIDECAR_SUFFIXES
