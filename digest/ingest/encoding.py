"""Bytes to text: a byte-order mark decides, else it must be UTF-8."""

from __future__ import annotations

import codecs

from digest.errors import ArticleError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode_text(data: bytes, location: str) -> str:
    """Give the text of a file.

    Raises:
        ArticleError: the bytes are no text in UTF-8 or marked UTF-16, or there are none.
    """
    mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        what = f"is not {encoding.upper()} text (byte {data[error.start + len(mark)]:#04x} at {error.start})"
        raise ArticleError(location, what, "save it as UTF-8") from error
    if "\0" in text:
        raise ArticleError(location, "holds NUL bytes and is no text", "save its text as UTF-8, or remove the file")
    if not text.strip():
        raise ArticleError(location, "is empty", "fill it, or remove the file")
    return text
