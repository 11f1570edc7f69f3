"""Where do the sections of a finished page end? HTML → the place by the id of its heading.

A section ends before the next heading of its rank, before the footnotes, or where what holds its heading ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from html.parser import HTMLParser
from itertools import accumulate

_RANKS = {f"h{rank}": rank for rank in range(1, 7)}
_TEXT = 0  # the rank of the page's whole text, which no heading ends
_FOOTNOTES = 2  # the rank from which on they end a section

# Elements without an end: https://html.spec.whatwg.org/#void-elements
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)


def find_section_ends(page: str) -> Mapping[str, int]:
    """Give where the section of each heading with an id ends, and under "" the text that the title opens."""
    reader = _Reader(page)
    # At "<![x[" Python's parser may give up: then what ended before is known.
    with suppress(AssertionError):
        reader.feed(page)
        reader.close()
    return reader.ends


class _Reader(HTMLParser):
    """Keeps which elements are open, and which sections: id, rank, and how many elements hold the heading."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.ends: dict[str, int] = {}
        self._lines = list(accumulate((len(line) + 1 for line in page.split("\n")), initial=0))
        self._elements: list[str] = []
        self._sections: list[tuple[str, int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _RANKS and self._elements[-1:] == ["p"]:  # which editors leave open, as HTML allows
            del self._elements[-1]
        depth = len(self._elements)
        if tag in _RANKS:
            self._end_sections(_RANKS[tag], depth)
            self._sections += [("", _TEXT, depth)] if tag == "h1" else []
            self._sections.append((given.get("id") or "", _RANKS[tag], depth))
        elif "footnote" in (given.get("class") or "").split():
            self._end_sections(_FOOTNOTES, depth)
        if tag not in _VOID:
            self._elements.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._elements:  # what ends takes along what it holds; an end without a beginning is none
            last = len(self._elements) - 1 - self._elements[::-1].index(tag)
            self._end_sections(_TEXT, last + 1)
            del self._elements[last:]

    def _end_sections(self, rank: int, depth: int) -> None:
        """End all sections of at least that rank and depth before the tag that is being read."""
        line, column = self.getpos()
        for name, own, held in self._sections:
            if own >= rank and held >= depth and (name or own == _TEXT):
                self.ends.setdefault(name, self._lines[line - 1] + column)
        self._sections = [(name, own, held) for name, own, held in self._sections if own < rank or held < depth]
