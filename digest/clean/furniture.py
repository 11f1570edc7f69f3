"""Page furniture by a rule of the tables: whole lines first, then pieces inside a line.

``Baca Juga: Keras! Rusia Ogah …`` goes out, and what it says is read off it:
``{"related_headline": "Keras! Rusia Ogah …"}``. So does the second half of
``Ia tiba. Baca juga: Keras! Rusia Ogah …``.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from digest.knowledge import FURNITURE_RULES, FurnitureRule
from digest.model import Document, Furniture

# No rule is meant for a longer line; it also bounds what a pattern can cost.
_LONGEST_LINE = 600  # characters

# Nor for a longer paragraph.
_LONGEST_PARAGRAPH = 5_000  # characters

_LINE_RULES = tuple(rule for rule in FURNITURE_RULES if not rule.inline)
_INLINE_RULES = tuple(rule for rule in FURNITURE_RULES if rule.inline)


def remove_furniture(document: Document) -> Document:
    """Take out every line, and every piece of a line, that a rule of the tables fits."""
    left, found = [], list[Furniture]()
    for position, line in enumerate(document.content.split("\n")):
        taken = list(_find_furniture(line.strip(), position))
        found.extend(taken)
        left.append(_without(line, taken))
    return dataclasses.replace(document, content="\n".join(left), furniture=document.furniture + tuple(found))


def _find_furniture(line: str, position: int) -> Iterator[Furniture]:
    """Give the line itself, or else the pieces of it that are furniture."""
    if 0 < len(line) <= _LONGEST_LINE:
        for rule in _LINE_RULES:
            if match := rule.find(line):
                yield _make_furniture(rule, match, position)
                return
    if len(line) <= _LONGEST_PARAGRAPH:
        yield from _find_pieces(line, position)


def _find_pieces(line: str, position: int) -> Iterator[Furniture]:
    for rule in _INLINE_RULES:
        while match := rule.find(line):
            yield _make_furniture(rule, match, position)
            line = _cut(line, match.group())


def _make_furniture(rule: FurnitureRule, match: re.Match[str], position: int) -> Furniture:
    fields = {name: value.strip() for name, value in match.groupdict().items() if value}
    return Furniture(text=match.group().strip(), position=position, rule=rule.name, fields=fields)


def _without(line: str, taken: list[Furniture]) -> str:
    for piece in taken:
        line = _cut(line, piece.text)
    return line


def _cut(line: str, piece: str) -> str:
    before, _, after = line.partition(piece)
    return f"{before.rstrip()} {after.lstrip()}".strip()
