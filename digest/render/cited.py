"""What a page cites, read off it with all edits by hand: its units, and whom the keys of its footnotes name."""

from __future__ import annotations

import re
from collections.abc import Container

from digest.errors import PageError
from digest.model import Brief
from digest.text.pages.markdown import normalize_line
from digest.text.pages.page_text import Unit, parse_page

_POSITION = re.compile(r"(?P<key>.+)-(?P<position>[1-9]\d{0,8})")


def read_units(page: str) -> tuple[Unit, ...]:
    """Give the units of a page; none where an editor's slip, which the merge has reported, makes it unreadable."""
    try:
        return parse_page(page).units
    except PageError:
        return ()


def find_foreign(brief: Brief) -> dict[str, str]:
    """Give the code of the language of each sentence that is in another than the page's, by its words."""
    languages = {citation.article.id: citation.article.language for citation in brief.citations}
    return {normalize_line(claim.text): languages[claim.taken_from.article] for claim in brief.foreign}


def find_source(key: str, known: Container[str]) -> tuple[str, int | None] | None:
    """Give the key of the article that a footnote names, and which sentence of it, from 0, if it names one.

    "kompastv-13" is the thirteenth sentence of "kompastv"; a key that is not ``known`` names nothing.
    """
    if key in known:
        return key, None
    match = _POSITION.fullmatch(key)
    return (match["key"], int(match["position"]) - 1) if match and match["key"] in known else None
