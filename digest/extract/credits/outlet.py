"""Who published an article: declared, else its dateline, address, furniture that names it, or two traces of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digest.extract.declared import declared_text, furniture_fields
from digest.extract.head.layout import Layout
from digest.knowledge import Language, find_outlet, named_outlet
from digest.knowledge.publishers import OUTLET_MARKS, OUTLET_TRACES
from digest.model import Document, Outlet

# Host of an address: matches "www.kompas.tv" in "https://www.kompas.tv/internasional/1".
_HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?(?P<host>[\w.-]+)", re.IGNORECASE)

# Furniture in which an outlet speaks of itself; related headlines and captions may name others.
_OWN_WORDS = ("channel advert", "newsletter advert")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundOutlet:
    """An outlet, and what says that it is this one."""

    outlet: Outlet
    evidence: str


def find_article_outlet(document: Document, layout: Layout, language: Language) -> FoundOutlet:
    """Give the outlet of an article; an unknown one where nothing says."""
    unknown = Outlet(id="unknown", name=language.label("unknown_outlet"))
    return next(_candidates(document, layout), FoundOutlet(outlet=unknown, evidence=""))


def _candidates(document: Document, layout: Layout) -> Iterator[FoundOutlet]:
    """Give what names the outlet, the surest first."""
    declared, dateline = declared_text(document, "outlet"), layout.dateline
    if declared:
        yield FoundOutlet(outlet=named_outlet(declared), evidence=f"declared: {declared}")
    if dateline and dateline.outlet:
        yield FoundOutlet(outlet=named_outlet(dateline.outlet), evidence=f"dateline: {dateline.text.strip()}")
    yield from _from_address(document)
    yield from _from_furniture(document)
    yield from _from_traces(document, layout)


def _from_address(document: Document) -> Iterator[FoundOutlet]:
    """Give the outlet of the host, else of the nearest domain above it: a subdomain is its parent's."""
    host = _HOST.match(declared_text(document, "url") or "")
    if host:
        labels = host["host"].casefold().split(".")
        parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
        known = next((outlet for parent in parents if (outlet := find_outlet(parent))), None)
        yield FoundOutlet(outlet=known or named_outlet(host["host"]), evidence=f"address: {host['host']}")


def _from_furniture(document: Document) -> Iterator[FoundOutlet]:
    for name in furniture_fields(document, "outlet"):
        yield FoundOutlet(outlet=named_outlet(name), evidence=f"byline: {name}")
    for piece in document.furniture:
        mark = next((m for m in OUTLET_MARKS if re.search(rf"(?<!\w){re.escape(m)}(?!\w)", piece.text)), None)
        outlet = find_outlet(mark) if mark and piece.rule in _OWN_WORDS else None
        if outlet:
            yield FoundOutlet(outlet=outlet, evidence=f"{piece.rule}: {piece.text}")


def _from_traces(document: Document, layout: Layout) -> Iterator[FoundOutlet]:
    """Give an outlet whose furniture stands in the text, if the ending or the headline has its form too."""
    pieces = sorted(document.furniture, key=lambda piece: piece.position)
    for traces in OUTLET_TRACES:
        lines = [next((p.text for p in pieces if mark.fullmatch(p.text)), None) for mark in traces.furniture]
        ending = next((piece.text for piece in reversed(pieces) if traces.ending.fullmatch(piece.text)), None)
        headline = next((line for line in layout.head if traces.headline.fullmatch(line)), None)
        seen = [text for text in (*lines, ending, headline) if text]
        if all(lines) and (ending or headline):
            yield FoundOutlet(outlet=traces.outlet, evidence="form: " + " · ".join(seen))
