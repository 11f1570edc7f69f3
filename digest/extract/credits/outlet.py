"""Who published an article: declared, else its dateline, byline, address, or furniture that names it."""

from __future__ import annotations

import re

from digest.extract.declared import declared_text, furniture_fields
from digest.knowledge import Language, find_outlet, named_outlet
from digest.knowledge.publishers import OUTLET_MARKS
from digest.model import Dateline, Document, Outlet

# Host of an address: matches "www.kompas.tv" in "https://www.kompas.tv/internasional/1".
_HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?(?P<host>[\w.-]+)", re.IGNORECASE)

# Furniture in which an outlet speaks of itself; related headlines and captions may name others.
_OWN_WORDS = ("channel advert", "newsletter advert")


def find_article_outlet(document: Document, dateline: Dateline | None, language: Language) -> Outlet:
    """Give the outlet of an article; an unknown one where nothing says."""
    declared = declared_text(document, "outlet")
    if declared:
        return named_outlet(declared)
    if dateline and dateline.outlet:
        return named_outlet(dateline.outlet)
    found = _from_address(document) or _from_furniture(document)
    return found or Outlet(id="unknown", name=language.label("unknown_outlet"))


def _from_address(document: Document) -> Outlet | None:
    host = _HOST.match(declared_text(document, "url") or "")
    if host is None:
        return None
    labels = host["host"].casefold().split(".")
    parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((outlet for parent in parents if (outlet := find_outlet(parent))), named_outlet(host["host"]))


def _from_furniture(document: Document) -> Outlet | None:
    for name in furniture_fields(document, "outlet"):
        return named_outlet(name)
    own = " ".join(piece.text for piece in document.furniture if piece.rule in _OWN_WORDS)
    mark = next((mark for mark in OUTLET_MARKS if re.search(rf"\b{re.escape(mark)}\b", own)), None)
    return find_outlet(mark) if mark else None
