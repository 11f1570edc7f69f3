r"""One way to write each character: NFC, plain newlines, no invisible characters.

``"Rabu\u200b\r\n"`` → ``"Rabu\n"``. Quotation marks and dashes stay as written.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata

from digest.model import Document

_NEWLINES = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")

# Controls, soft hyphen, zero-width and bidi marks, byte-order mark, tags, private use, lone surrogates.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e007f]"
)

_SPACES = re.compile(r"[^\S\n]+")


def normalize_characters(document: Document) -> Document:
    """Give the document with its text normalised."""
    return dataclasses.replace(document, content=normalize_text(document.content))


def normalize_text(text: str) -> str:
    """Give the text in NFC, without invisible characters, each run of blanks a single space."""
    text = _INVISIBLE.sub("", _NEWLINES.sub("\n", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text))
