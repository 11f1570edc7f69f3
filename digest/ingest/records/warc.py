"""Web archives: each page of a WARC, as CC-NEWS has them → a document; also the plain texts of a WET.

Redirects, errors, pictures and requests are no articles and are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest.errors import ArticleError, MissingExtraError
from digest.ingest.encoding import decode_text
from digest.ingest.html import Page, decode_page, read_page
from digest.ingest.records.fields import too_large
from digest.ingest.source import Found, Source, document_of_many

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_PIECE = 65_536  # bytes; a record is unpacked no further than its limit


def read_archive(source: Source) -> Iterator[Found]:
    """Give the document of each page of an archive.

    Raises:
        MissingExtraError: warcio is not installed.
        ArticleError: the archive is broken; what stood before the fault has been read.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        raise MissingExtraError("reading web archives", "warc") from error
    number = 0
    try:
        for number, record in enumerate(ArchiveIterator(source.stream), start=1):
            kind = _kind_of(record)
            if kind:
                yield _attempt(record, kind, source, number)
    except (ArchiveLoadFailed, ValueError) as error:
        what = f"is a broken archive after its record {number} ({str(error)[:100]})"
        raise ArticleError(source.location, what, "fetch it again") from error


def _kind_of(record: Any) -> str | None:
    """Give the media type of a record that may be an article, else ``None``."""
    if record.rec_type == "response":
        headers = record.http_headers
        ok = headers is not None and headers.get_statuscode() == "200"
        kind = _media_type(headers.get_header("Content-Type")) if ok else ""
        return kind if kind in _PAGES else None
    kind = _media_type(record.rec_headers.get_header("Content-Type"))
    known = {"resource": _PAGES, "conversion": {"text/plain"}}.get(record.rec_type, frozenset())
    return kind if kind in known else None


def _media_type(header: str | None) -> str:
    return (header or "").partition(";")[0].strip().lower()


def _attempt(record: Any, kind: str, source: Source, number: int) -> Found:
    """Give the document of a page, or what is wrong with it."""
    try:
        data = _read_bounded(record, source, number)
        address = record.rec_headers.get_header("WARC-Target-URI")
        if kind == "text/plain":
            return document_of_many(source, decode_text(data, source.location), {"url": address} if address else {})
        markup = decode_page(data, source.location, _charset_of(record))
        text, declared = read_page(Page(markup=markup, location=source.location, address=address), source.settings)
        return document_of_many(source, text, declared)
    except ArticleError as error:
        error.line = number
        return error


def _read_bounded(record: Any, source: Source, number: int) -> bytes:
    """Unpack a record piece by piece: a few bytes of it may unpack to gigabytes."""
    stream, data = record.content_stream(), bytearray()
    while piece := stream.read(_PIECE):
        data += piece
        if len(data) > source.settings.max_article_bytes:
            raise too_large(source, number)
    return bytes(data)


def _charset_of(record: Any) -> str | None:
    header = record.http_headers.get_header("Content-Type") if record.http_headers else None
    return (header or "").partition("charset=")[2].strip(" \"'").partition(";")[0] or None
