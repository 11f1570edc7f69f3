"""What editors wanted: the ties that changed lists on pages asked for, and the overrides as they last were good.

``{"id": "together 8cb8f664d18ea54c e65fb00762e8e5f9"}``, one tie a line; ``overrides.yml`` is a copy.
"""

from __future__ import annotations

from pathlib import Path

from digest.model import ArticleId, Ties
from digest.store.files import read_text_file, write_whole
from digest.store.records import Record, load_records, read_text, save_records

_COPY = "overrides.yml"


def load_ties(path: Path) -> Ties:
    """Read the ties; where git joined two branches, those of both.

    Raises:
        StateError: a line is no tie.
    """
    found = set(load_records(path, _read_tie, unique=False))
    together, apart = (
        tuple(sorted((one, other) for kind, one, other in found if kind == wanted)) for wanted in ("together", "apart")
    )
    return Ties(together=together, apart=apart)


def save_ties(ties: Ties, path: Path) -> None:
    """Remember the ties; no file where there never were any."""
    kinds = {"together": ties.together, "apart": ties.apart}
    records = [{"id": f"{kind} {one} {other}"} for kind, pairs in kinds.items() for one, other in pairs]
    if records or path.exists():
        save_records(records, path)


def load_overrides(folder: Path) -> str:
    """Read the overrides as they last were good; "" where there never were any."""
    path = folder / _COPY
    return read_text_file(path) if path.exists() else ""


def save_overrides(text: str, folder: Path) -> None:
    """Remember the overrides; no file where there never were any."""
    if text or (folder / _COPY).exists():
        write_whole(folder / _COPY, text)


def _read_tie(record: Record) -> tuple[str, ArticleId, ArticleId]:
    kind, *articles = read_text(record, "id").split(" ")
    if kind not in {"together", "apart"} or len(articles) != 2 or not all(articles):  # noqa: PLR2004 two ends
        raise ValueError("a tie must be a kind and two articles")
    return kind, ArticleId(articles[0]), ArticleId(articles[1])
