"""Marks that mean the same compare as equal: ``“Jum’at” – 1`` and ``"Jum'at" - 1``.

For comparing only: what is shown stays as it was written.
"""

from __future__ import annotations

_SINGLE = "‘’‚‛′ʼ`´"
_DOUBLE = "“”„‟«»″"
_DASHES = "‐‑‒–—―−"
_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"

_PLAIN = str.maketrans(
    dict.fromkeys(_SINGLE, "'")
    | dict.fromkeys(_DOUBLE, '"')
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SPACES, " ")
)


def fold_marks(text: str) -> str:
    """Give the text with straight quotation marks, hyphens for dashes, and plain single spaces."""
    return " ".join(straighten_marks(text).split())


def straighten_marks(text: str) -> str:
    """Give the text with straight quotation marks, hyphens for dashes, and plain spaces, each in its place."""
    return text.replace("`", "'") if text.isascii() else text.translate(_PLAIN)  # many times as fast
