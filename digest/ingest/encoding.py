"""Bytes to text: a byte-order mark decides, then UTF-8, then what else the bytes can be.

In this order, measured on Indonesian and Vietnamese texts: a mark; UTF-8; UTF-16 without a mark, known by
its zero bytes; cp1252, where its letters stand among letters; a detector for the rest.
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from digest.errors import ArticleError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16 does: must come first
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 4_096  # bytes that show whether every other one is zero
_DETECTED = 200_000  # bytes that the detector sees: more cost time and change nothing

# Controls that no text needs; matches b"\x02", not a tab, a newline, a form feed or an escape.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.01  # of all characters; scrapers leave one here and there, a picture has a tenth

# Share of letters beyond ASCII up to which bytes are cp1252: French has 0.04, Cyrillic or Chinese read so 0.9.
_MOST_ACCENTS = 0.2
_ACCENT = re.compile(r"[\u00a1-\u00ff\u0152-\u017e]")


def decode_text(data: bytes, location: str) -> str:
    """Give the text of a file.

    Raises:
        ArticleError: the bytes are no text, or there are none.
    """
    text = _decode(data, location)
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise ArticleError(
            location, "holds NUL or control bytes and is no text", "save its text as UTF-8, or remove the file"
        )
    if not text.strip():
        raise ArticleError(location, "is empty", "fill it, or remove the file")
    return text


def _decode(data: bytes, location: str) -> str:
    mark, marked = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", None))
    encoding = marked or _zero_pattern(data) or "utf-8"
    text = _decoded(data[len(mark) :], encoding)
    if text is None and not marked:
        text = _western(data) or _detected(data)
    if text is None:
        what = f"is not {marked.upper()} text as its first bytes say" if marked else "is in no known encoding"
        raise ArticleError(location, what, "save it as UTF-8")
    return text


def _zero_pattern(data: bytes) -> str | None:
    """Give the UTF-16 that a text of mostly Latin letters is in: each other byte of it is zero."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half < 2 or max(even, odd) < 0.6 * half or min(even, odd) > 0.05 * half:  # noqa: PLR2004
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _western(data: bytes) -> str | None:
    text = _decoded(data, "cp1252")
    return text if text and len(_ACCENT.findall(text)) <= _MOST_ACCENTS * len(text) else None


def _detected(data: bytes) -> str | None:
    best = from_bytes(data[:_DETECTED]).best()
    return _decoded(data, best.encoding) if best else None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:  # it is another encoding: the ladder goes on
        return None
