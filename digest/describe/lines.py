"""Lines to print, all in one form: a name, then what is said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from digest.text.pages.markdown import normalize_line

NOTHING = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line to print; ``kind`` is "title", "field", "heading", "text", "removed" or "quote"."""

    kind: str
    text: str


def field_line(name: str, value: str) -> Line:
    """Give "  outlet      Kompas.com"."""
    return Line(kind="field", text=f"  {name:<11} {normalize_line(value)}")


def listed(names: Iterable[str]) -> str:
    """Give "AP · AFP"."""
    return " · ".join(names) or NOTHING
