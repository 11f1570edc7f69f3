"""Paragraphs that stand twice in one article: the second goes out.

Scrapers that read a page's lead and its body both copy a whole block twice.
"""

from __future__ import annotations

import dataclasses

from digest.model import Document, Furniture
from digest.text.marks import fold_marks

# Shorter lines may well be said twice: a chant, a score, "Allahu Akbar".
_SHORTEST_REPEAT = 40  # characters


def remove_repeats(document: Document) -> Document:
    """Take out each paragraph that stood before, word for word; how quotes are drawn does not count."""
    lines = document.content.split("\n")
    seen: set[str] = set()
    repeats = []
    for position, line in enumerate(lines):
        text = line.strip()
        if len(text) < _SHORTEST_REPEAT:
            continue
        folded = fold_marks(text)
        if folded in seen:
            repeats.append(Furniture(text=text, position=position, rule="repeated paragraph", fields={}))
            lines[position] = ""
        seen.add(folded)
    return dataclasses.replace(document, content="\n".join(lines), furniture=document.furniture + tuple(repeats))
