r"""Paragraphs that were wrapped at a column become one line each.

``"Hujan turun\ndi Bekasi.\n\nWarga …"`` → ``"Hujan turun di Bekasi.\n\n\nWarga …"``: lines keep their numbers. A
text counts as wrapped where nearly every break is one that a wrapping program would have made: the next
word would not have fitted. Ordinary files, a line a paragraph, never look so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from digest.model import Document

# Columns at which programs wrap: 65 in old mail, 72 and 76 in mail, 79 and 80 in terminals, up to 100 in editors.
_COLUMNS = range(50, 101)

_FEWEST_BLOCKS = 2  # blank lines must part paragraphs, or nothing says where one ends
_FEWEST_BREAKS = 4  # fewer are a poem, an address or a table of scores as likely as a paragraph
_SHARE = 0.9  # of the breaks; an editor who mended a line by hand spoils a few

# A greedy wrapper fills lines up to its column; the longest line shows it but for a few characters: at most 5 in
# any paragraph of the first five articles, wrapped at 60 to 100 columns.
_SLACK = 6  # characters


def unwrap_paragraphs(document: Document) -> Document:
    """Join the lines of each paragraph of a wrapped text; any other text stays as it is."""
    lines = document.content.split("\n")
    blocks = _split_blocks(lines)
    if not _is_wrapped(lines, blocks):
        return document
    for start, end in blocks:
        lines[start:end] = [" ".join(line.strip() for line in lines[start:end]), *[""] * (end - start - 1)]
    return dataclasses.replace(document, content="\n".join(lines))


def _split_blocks(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Give the first line of each run of lines, and the line behind it."""
    filled = [bool(line.strip()) for line in (*lines, "")]
    starts = [n for n, is_filled in enumerate(filled) if is_filled and not (n and filled[n - 1])]
    return [(start, filled.index(False, start)) for start in starts]


def _is_wrapped(lines: Sequence[str], blocks: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the breaks inside blocks were made for want of room."""
    column = max((len(line.rstrip()) for line in lines), default=0)
    breaks = [(lines[n].rstrip(), lines[n + 1].split()[0]) for start, end in blocks for n in range(start, end - 1)]
    if column not in _COLUMNS or len(blocks) < _FEWEST_BLOCKS or len(breaks) < _FEWEST_BREAKS:
        return False
    full = sum(len(line) + 1 + len(word) > column - _SLACK for line, word in breaks)
    return full >= _SHARE * len(breaks)
