"""How is it read?  path → Documents

The first bytes of an input file, else its suffix, choose its reader; gzip is unpacked
on the way. A file of one article becomes one document, a file of many becomes many,
``NAME#key`` each, with an error in the place of a record that cannot be read. A sidecar
``NAME.yml`` beside the file adds to or corrects what its articles say of themselves.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path

from digest.config import IngestConfig
from digest.errors import ArticleError, name_readably
from digest.ingest import html, md, txt
from digest.ingest.files import find_files, find_left_out, remove_input, split_name
from digest.ingest.overrides import parse_overrides, read_overrides
from digest.ingest.records import jsonl, parquet, rss, warc
from digest.ingest.sidecars import read_sidecar
from digest.ingest.sniff import SNIFFED_BYTES, find_kind
from digest.ingest.source import Found, Reader, Source
from digest.ingest.unpack import open_input
from digest.ingest.values import clean_text
from digest.model import Document

READERS: Mapping[str, Reader] = {
    ".txt": txt.read_text,
    ".md": md.read_markdown,
    ".html": html.read_html,
    ".mhtml": html.read_mhtml,
    ".jsonl": jsonl.read_lines,
    ".rss": rss.read_feed,
    ".feed.json": jsonl.read_feed,
    ".warc": warc.read_archive,
    ".parquet": parquet.read_table,
}

__all__ = [
    "READERS",
    "find_files",
    "find_left_out",
    "parse_overrides",
    "read_documents",
    "read_overrides",
    "remove_input",
]


def read_documents(path: Path, root: Path, settings: IngestConfig) -> Iterator[Found]:
    """Read the documents of one file; ``root`` is the folder that messages name paths from.

    Raises:
        ArticleError: the file cannot be read, is too large, has no reader or a name that is no text.
    """
    location = _name_location(path.resolve(), root.resolve())
    declared = read_sidecar(path, location)
    name, suffix = split_name(path)
    with open_input(path, location, settings) as stream:
        reader = READERS.get(find_kind(suffix, stream.peek(SNIFFED_BYTES)[:SNIFFED_BYTES]))
        if reader is None:
            known = ", ".join(sorted(READERS))
            raise ArticleError(location, f"no reader for “{suffix}” files", f"convert it to one of {known}")
        for found in reader(Source(name=name, location=location, stream=stream, settings=settings)):
            yield _make_writable(_correct(found, declared)) if isinstance(found, Document) else found


def _name_location(path: Path, root: Path) -> str:
    """Give the path as messages name it: from the site's folder where it lies inside."""
    found = path.relative_to(root) if path.is_relative_to(root) else path
    name = name_readably(found)
    if name != found.as_posix():
        raise ArticleError(name, "has a name that is not UTF-8", "rename it")
    return name


def _correct(document: Document, declared: Mapping[str, str | tuple[str, ...]]) -> Document:
    return dataclasses.replace(document, declared={**document.declared, **declared})


def _make_writable(document: Document) -> Document:
    """Leave nothing in an article that no file can hold, whichever reader let it in."""
    declared = {
        field: tuple(map(clean_text, value)) if isinstance(value, tuple) else clean_text(value)
        for field, value in document.declared.items()
    }
    return dataclasses.replace(document, content=clean_text(document.content), declared=declared)
