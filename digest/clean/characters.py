r"""One way to write each character: mended, unescaped, NFC, plain newlines, nothing invisible.

``"Jum&amp;rsquo;at\u200b â€œdamaiâ€\u009d\r\n"`` → ``"Jum’at “damai”\n"``. Quotation marks and dashes stay as
written; ``digest.text.marks`` compares them as equal.
"""

from __future__ import annotations

import dataclasses
import html
import re
import unicodedata

import ftfy

from digest.model import Document

# Escaped any number of times: "&amp;amp;lt;" → "&lt;". Matches "&#38;amp;"; must not match "R&D".
_ESCAPED_AGAIN = re.compile(r"&(?:(?:amp|#0*38|#x0*26);)+", re.IGNORECASE)

# Matches "&rsquo;" and "&#8217;"; must not match "?a=1&copy=2", which html.unescape would change.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

_NEWLINES = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")

# Controls, soft hyphen, zero-width and bidi marks, byte-order mark, tags, private use, lone surrogates.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e007f]"
)

_SPACES = re.compile(r"[^\S\n]+")

# Real text is done after two: one that mends, one that finds nothing to mend. Hostile text ends here.
_MOST_PASSES = 8


def normalize_characters(document: Document) -> Document:
    """Give the document with its text normalised."""
    return dataclasses.replace(document, content=normalize_text(document.content))


def normalize_text(text: str) -> str:
    """Give the text as it was meant, in NFC, without invisible characters, each run of blanks a single space."""
    for _ in range(_MOST_PASSES):
        before, text = text, _normalize_once(text)
        if text == before:
            break
    return text


def _normalize_once(text: str) -> str:
    """Mend and tidy; what one step uncovers, such as an entity with a zero-width space inside, the next pass finds."""
    text = _ENTITY.sub(lambda match: html.unescape(match[0]), _ESCAPED_AGAIN.sub("&", text))
    text = _INVISIBLE.sub("", _NEWLINES.sub("\n", _mend_encoding(text)))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text))


def _mend_encoding(text: str) -> str:
    """Mend UTF-8 that was read as something else; line by line, since a page may be broken in one place only.

    ftfy's other mends are not for us: they straighten the quotation marks of clean text.
    """
    if text.isascii():
        return text
    return "\n".join(line if line.isascii() else ftfy.fix_encoding(line) for line in text.split("\n"))
