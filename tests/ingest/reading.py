"""Read one file written on the spot: what its reader gives."""

from __future__ import annotations

from pathlib import Path

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest import read_documents
from digest.model import Document

PAGES = Path(__file__).parents[1] / "gold" / "pages" / "html"


def read_file(path: Path, data: str | bytes, settings: IngestConfig | None = None) -> list[Document | ArticleError]:
    """Write the data to the path and read it; an error that ends the file stands last."""
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    found: list[Document | ArticleError] = []
    try:
        found.extend(read_documents(path, path.parent, settings or IngestConfig()))
    except ArticleError as error:
        found.append(error)
    return found


def read_one(path: Path, data: str | bytes, settings: IngestConfig | None = None) -> Document:
    """Read a file that holds one article."""
    (document,) = read_file(path, data, settings)
    assert isinstance(document, Document), document
    return document


def read_faults(path: Path, data: str | bytes, settings: IngestConfig | None = None) -> list[tuple[int | None, str]]:
    """Give line and message of each error."""
    found = read_file(path, data, settings)
    return [(error.line, str(error)) for error in found if isinstance(error, ArticleError)]
