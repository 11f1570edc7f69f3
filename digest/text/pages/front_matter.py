r"""Front matter and sidecars: YAML of texts and lists of texts, nothing more.

``title: "Putin: \"Baik\""`` ↔ ``{"title": 'Putin: "Baik"'}``. Read strictly: every value is the text that was
written (``no`` is "no", ``2022-12-30`` is "2022-12-30"), and what an editor cannot have meant is an error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from digest.errors import PageError
from digest.text.pages.yaml_text import Value, parse_entries

__all__ = [
    "Value",
    "parse_front_matter",
    "parse_yaml_mapping",
    "split_front_matter",
    "write_entry",
    "write_front_matter",
]

# The fence lines with what stands between them, which may be nothing; as MkDocs finds it.
_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")

# Keys that need no quotes: "first_reported"; not "a: b".
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")

# YAML refuses or folds these even within quotes: DEL, C1 controls, line separators, marks of byte order.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def split_front_matter(text: str) -> tuple[str, str, str, str]:
    """Part a page into opening fence, YAML, closing fence and body; joined they are the page.

    Raises:
        PageError: front matter is opened and never closed.
    """
    match = _FRONT_MATTER.match(text)
    if match:
        start, end = match.span("yaml")
        return text[:start], text[start:end], text[end : match.end()], text[match.end() :]
    if _OPENING.match(text):
        raise PageError(1, "front matter has no end", "close it with a line ---")
    return "", "", "", text


def parse_front_matter(text: str) -> dict[str, Value]:
    """Read the front matter of a page; empty where it has none.

    Raises:
        PageError: it is not closed, is no YAML, or holds more than texts and lists of texts.
    """
    opening, block, _, _ = split_front_matter(text)
    return {entry.key: entry.value for entry in parse_entries(block, first_line=1 + bool(opening))}


def parse_yaml_mapping(text: str, first_line: int = 1) -> dict[str, Value]:
    """Read a sidecar, or YAML that begins in that line of its file.

    Raises:
        PageError: it is no YAML, or holds more than texts and lists of texts.
    """
    return {entry.key: entry.value for entry in parse_entries(text, first_line)}


def write_front_matter(mapping: Mapping[str, Value]) -> str:
    """Give front matter with its fences, in the order of the mapping."""
    return "---\n" + "".join(write_entry(key, value) for key, value in mapping.items()) + "---\n"


def write_entry(key: str, value: Value) -> str:
    """Give the lines of one key."""
    name = key if _PLAIN_KEY.fullmatch(key) else _quote(key)
    if isinstance(value, str):
        return f"{name}: {_quote(value)}\n"
    return f"{name}:\n" + "".join(f"  - {_quote(item)}\n" for item in value) if value else f"{name}: []\n"


def _quote(text: str) -> str:
    """Write JSON, which YAML reads."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))
