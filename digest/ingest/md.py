"""Markdown: front matter says of the article what a sidecar would, the rest is its text."""

from __future__ import annotations

from collections.abc import Iterator

from digest.errors import ArticleError, PageError
from digest.ingest.encoding import decode_text
from digest.ingest.sidecars import parse_declared
from digest.model import Document
from digest.text.front_matter import split_front_matter


def read_markdown(name: str, location: str, data: bytes) -> Iterator[Document]:
    """Give the one document of a Markdown file."""
    text = decode_text(data, location)
    try:
        _, head, _, body = split_front_matter(text)
    except PageError as error:
        raise ArticleError(location, str(error), "mend the line it names") from error
    declared = parse_declared(head, location) if head.strip() else {}
    yield Document(name=name, location=location, content=body, declared=declared)
