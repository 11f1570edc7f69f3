"""Plain text: the whole file is one document."""

from __future__ import annotations

from collections.abc import Iterator

from digest.ingest.encoding import decode_text
from digest.model import Document


def read_text(name: str, location: str, data: bytes) -> Iterator[Document]:
    """Give the one document of a text file."""
    yield Document(name=name, location=location, content=decode_text(data, location), declared={})
