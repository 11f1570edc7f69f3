"""What a reader gets and gives: an open file → documents, and errors in place of those it cannot read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BufferedReader

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.model import Document

Declared = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An input file, open and unpacked. ``name`` is its stem, ``location`` its path as the user knows it."""

    name: str
    location: str
    stream: BufferedReader
    settings: IngestConfig


# One bad record of a file is an error among its documents; a bad file is an error that is raised.
Found = Document | ArticleError
Reader = Callable[[Source], Iterator[Found]]


def read_whole(source: Source) -> bytes:
    """Read a file that holds one article.

    Raises:
        ArticleError: it is larger than an article may be.
    """
    return read_at_most(source, source.settings.max_article_bytes, "max_article_bytes")


def read_at_most(source: Source, most: int, setting: str) -> bytes:
    """Read a whole file of at most ``most`` bytes; ``setting`` is what an error tells to raise."""
    data = source.stream.read(most + 1)
    if len(data) > most:
        raise ArticleError(
            source.location, f"is larger than {most} bytes", f"split it, or raise extra.digest.ingest.{setting}"
        )
    return data


def one_document(source: Source, content: str, declared: Declared) -> Document:
    """Give the only document of a file."""
    return Document(name=source.name, location=source.location, content=content, declared=declared)


def document_of_many(source: Source, content: str, declared: Declared) -> Document:
    """Give one of a file's documents, named after its file and what it calls itself: id, else address, else text."""
    named = declared.get("id") or declared.get("url") or content
    key = hashlib.sha256(str(named).encode("utf-8", "replace")).hexdigest()[:12]
    return Document(
        name=f"{source.name}#{key}", location=f"{source.location}#{key}", content=content, declared=declared
    )
