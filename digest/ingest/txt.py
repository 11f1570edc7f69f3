"""Plain text: the whole file is one document."""

from __future__ import annotations

from collections.abc import Iterator

from digest.ingest.encoding import decode_text
from digest.ingest.source import Found, Source, one_document, read_whole


def read_text(source: Source) -> Iterator[Found]:
    """Give the one document of a text file."""
    yield one_document(source, decode_text(read_whole(source), source.location), {})
