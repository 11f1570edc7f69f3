"""Read cases from text files, so that adding one needs no Python.

A case is a title after ``## ``, then fenced blocks: the first is the input, the others are
expected, each with a name after its fence::

    ## a related headline goes out
    ```input
    Baca Juga: Keras!
    ```
    ```text
    ```
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```(?P<name>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case: its title, and its blocks by name."""

    title: str
    blocks: dict[str, str]


def read_cases(path: Path) -> list[Case]:
    """Give the cases of a file."""
    pieces = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_read_case(piece) for piece in pieces]


def _read_case(piece: str) -> Case:
    title, _, body = piece.partition("\n")
    blocks = {match["name"]: match["text"].removesuffix("\n") for match in _BLOCK.finditer(body)}
    assert "input" in blocks, f"the case “{title}” has no input"
    return Case(title=title, blocks=blocks)
