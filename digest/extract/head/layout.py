"""Part the head of a text (headline, kicker) from the body of the report."""

from __future__ import annotations

from dataclasses import dataclass

from digest.extract.head.dateline import find_dateline
from digest.knowledge import Language
from digest.model import Dateline, Document

# A dateline further down is not one: it opens the report, or stands under the line that introduces it.
_HEAD_LINES = 4
_BODY_LINES = 2

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

    The paragraph with the dateline opens the body, after a line that introduces it; "KPK - Polri Sepakat" is none.
    Without a dateline the first line is the head where it looks like one: short, without a full stop, and not alone.
    """
    lines = [line.strip() for line in document.content.split("\n") if line.strip()]
    introducing: list[str] = []
    for number, line in enumerate(lines[:_HEAD_LINES]):
        is_body = not looks_like_headline(line)
        report = "\n".join(lines) if is_body and not introducing and not _is_label(line, lines) else None
        dateline = find_dateline(line, language, report)
        if dateline and (number or is_body or len(lines) == 1 or dateline.outlet or dateline.agency):
            body = (*introducing, line[len(dateline.text) :].strip(), *lines[number + 1 :])
            head = tuple(above for above in lines[:number] if above not in introducing)
            return Layout(head=head, dateline=dateline, body=tuple(p for p in body if p))
        introducing += [line] if is_body else []
        if len(introducing) == _BODY_LINES:
            break
    cut = 1 if len(lines) > 1 and looks_like_headline(lines[0]) else 0
    return Layout(head=tuple(lines[:cut]), dateline=None, body=tuple(lines[cut:]))


def _is_label(line: str, lines: list[str]) -> bool:
    """Tell whether another line opens with the same word and colon: the speakers of an interview."""
    label, colon, _ = line.partition(":")
    return bool(colon) and sum(other.startswith(label + colon) for other in lines) > 1


def looks_like_headline(line: str) -> bool:
    """Tell whether a line is short and ends like no sentence: no full stop, comma or colon."""
    return len(line) in _HEADLINE and line[-1] not in '.,;:”"»'
