"""What editors wanted: the ties that changed lists on pages asked for, and the overrides as they last were good.

``{"id": "together 8cb8f664d18ea54c e65fb00762e8e5f9"}``, one tie a line; ``overrides.yml`` is a copy.
"""

from __future__ import annotations

from pathlib import Path

from digest.model import ArticleId, Ties
from digest.store.files import read_text_file
from digest.store.records import Record, join_records, load_records, read_text

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


def files_of_ties(ties: Ties, path: Path) -> dict[str, str | None]:
    """Give the file of the ties by its name; none where there never were any."""
    kinds = {"together": ties.together, "apart": ties.apart}
    records = [{"id": f"{kind} {one} {other}"} for kind, pairs in kinds.items() for one, other in pairs]
    return {path.name: join_records(records)} if records or path.exists() else {}


def load_overrides(folder: Path) -> str:
    """Read the overrides as they last were good; "" where there never were any."""
    path = folder / _COPY
    return read_text_file(path) if path.exists() else ""


def files_of_overrides(text: str, folder: Path) -> dict[str, str | None]:
    """Give the file of the overrides by its name; none where there never were any."""
    return {_COPY: text} if text or (folder / _COPY).exists() else {}


def _read_tie(record: Record) -> tuple[str, ArticleId, ArticleId]:
    kind, *articles = read_text(record, "id").split(" ")
    if kind not in {"together", "apart"} or len(articles) != 2 or not all(articles):  # noqa: PLR2004 two ends
        raise ValueError("a tie must be a kind and two articles")
    return kind, ArticleId(articles[0]), ArticleId(articles[1])
