"""Markdown: front matter says of the article what a sidecar would, the rest is its text."""

from __future__ import annotations

from collections.abc import Iterator

from digest.errors import ArticleError, PageError
from digest.ingest.encoding import decode_text
from digest.ingest.sidecars import parse_declared
from digest.ingest.source import Found, Source, one_document, read_whole
from digest.text.pages.front_matter import split_front_matter


def read_markdown(source: Source) -> Iterator[Found]:
    """Give the one document of a Markdown file."""
    text = decode_text(read_whole(source), source.location)
    try:
        _, head, _, body = split_front_matter(text)
    except PageError as error:
        raise ArticleError(source.location, str(error), "mend the line it names") from error
    declared = parse_declared(head, source.location, first_line=2) if head.strip() else {}
    yield one_document(source, body, declared)
