r"""JSON: one article a line, however long the file; or a list, an object, a JSON Feed as a whole.

``{"title": "Hujan", "text": "Hujan turun.", "url": "https://a.id/1"}\n`` → one document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from digest.errors import ArticleError
from digest.ingest.encoding import decode_text
from digest.ingest.records.fields import Record, read_record, too_large
from digest.ingest.source import Found, Source, read_at_most

_PIECE = 65_536  # bytes, in which the rest of a line that is too long is passed over
_MEND = "write one article as one JSON object a line"

# A list, or an object whose first line is its brace alone; not {"id": 1} with more after it.
_WHOLE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[|\{\s*\n)")


def read_lines(source: Source) -> Iterator[Found]:
    """Give the document of each line; a file that is one list or one object is read whole."""
    if _WHOLE.match(source.stream.peek(_PIECE)):
        value = _whole_value(source)
        for number, record in enumerate(value if isinstance(value, list) else [value], start=1):
            yield _attempt(record, source, number)
        return
    for number, line in enumerate(_split_lines(source), start=1):
        if line.strip():
            yield _read_line(line, source, number)


def read_feed(source: Source) -> Iterator[Found]:
    """Give the document of each item of a JSON Feed; what an item does not name its feed does."""
    feed = _whole_value(source)
    items = feed.get("items") if isinstance(feed, Mapping) else None
    if not isinstance(items, list):
        raise ArticleError(source.location, "is a JSON Feed without items", "fetch it again, or remove it")
    common = {"outlet": feed.get("title"), "language": feed.get("language")}
    for number, item in enumerate(items, start=1):
        yield _attempt({**common, **item} if isinstance(item, Mapping) else item, source, number)


def _split_lines(source: Source) -> Iterator[bytes]:
    """Give each line; of one that is longer than an article may be, its start."""
    most = source.settings.max_article_bytes
    while line := source.stream.readline(most + 1):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = source.stream.readline(_PIECE)
        yield line


def _read_line(line: bytes, source: Source, number: int) -> Found:
    if len(line) > source.settings.max_article_bytes:
        return too_large(source, number)
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return ArticleError(source.location, f"is no JSON ({_short(error)})", _MEND, number)
    return _attempt(record, source, number)


def _attempt(record: Any, source: Source, number: int) -> Found:
    """Give the document of a record, or what is wrong with it."""
    if not isinstance(record, Mapping):
        return ArticleError(source.location, "holds no object", _MEND, number)
    try:
        return read_record(_named(record), source, number)
    except ArticleError as error:
        return error


def _named(record: Mapping[Any, Any]) -> Record:
    return {str(name): value for name, value in record.items()}


def _whole_value(source: Source) -> Any:
    data = read_at_most(source, source.settings.max_file_bytes, "max_file_bytes")
    try:
        return json.loads(decode_text(data, source.location))
    except (ValueError, RecursionError) as error:
        raise ArticleError(source.location, f"is no JSON ({_short(error)})", _MEND) from error


def _short(error: Exception) -> str:
    """Give the fault in a few words: errors of the parser may quote what it was given."""
    return "nested too deep" if isinstance(error, RecursionError) else str(error).partition(";")[0][:100]
