"""Lines that are page furniture by a rule of the tables.

``Baca Juga: Keras! Rusia Ogah …`` goes out, and what it says is read off it:
``{"related_headline": "Keras! Rusia Ogah …"}``.
"""

from __future__ import annotations

import dataclasses

from digest.knowledge import FURNITURE_RULES
from digest.model import Document, Furniture

# No rule is meant for a longer line; it also bounds what a pattern can cost.
_LONGEST_LINE = 600  # characters


def remove_furniture(document: Document) -> Document:
    """Take out every line that a rule of the tables fits."""
    lines = document.content.split("\n")
    found = tuple(piece for number, line in enumerate(lines) if (piece := _find_furniture(line, number)))
    for piece in found:
        lines[piece.position] = ""
    return dataclasses.replace(document, content="\n".join(lines), furniture=document.furniture + found)


def _find_furniture(line: str, position: int) -> Furniture | None:
    text = line.strip()
    if not text or len(text) > _LONGEST_LINE:
        return None
    for rule in FURNITURE_RULES:
        match = rule.pattern.fullmatch(text)
        if match:
            fields = {name: value.strip() for name, value in match.groupdict().items() if value}
            return Furniture(text=text, position=position, rule=rule.name, fields=fields)
    return None
