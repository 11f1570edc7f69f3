"""Part the head of a text (headline, kicker) from the body of the report."""

from __future__ import annotations

from dataclasses import dataclass

from digest.extract.head.dateline import find_dateline
from digest.knowledge import Language
from digest.model import Dateline, Document

# A dateline further down is not one: it opens the report.
_HEAD_LINES = 4

# Characters of a headline: shorter lines are kickers ("Dunia"), longer ones sentences; the longest seen has 190.
_HEADLINE = range(10, 201)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Lines before the report, its dateline, and its paragraphs without the dateline."""

    head: tuple[str, ...]
    dateline: Dateline | None
    body: tuple[str, ...]


def split_layout(document: Document, language: Language) -> Layout:
    """Give the layout of a cleaned text.

    The paragraph with the dateline opens the body. Without a dateline the first line is
    the head where it looks like a headline: short, without a full stop, and not alone.
    """
    lines = [line.strip() for line in document.content.split("\n") if line.strip()]
    for number, line in enumerate(lines[:_HEAD_LINES]):
        dateline = find_dateline(line, language)
        if dateline:
            opening = line[len(dateline.text) :].strip()
            body = (opening, *lines[number + 1 :])
            return Layout(head=tuple(lines[:number]), dateline=dateline, body=tuple(p for p in body if p))
    cut = 1 if len(lines) > 1 and looks_like_headline(lines[0]) else 0
    return Layout(head=tuple(lines[:cut]), dateline=None, body=tuple(lines[cut:]))


def looks_like_headline(line: str) -> bool:
    """Tell whether a line is short and ends like no sentence: no full stop, comma or colon."""
    return len(line) in _HEADLINE and line[-1] not in '.,;:”"»'
