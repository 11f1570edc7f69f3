"""Where does a sentence of a page stand in the finished HTML? Found by its letters, whatever mark-up is between them.

``Xi *tiba* di Moskow.[^a]`` → ``Xi <em>tiba</em> di Moskow.``, and the place behind its ``<sup>…</sup>``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import accumulate

from digest.text.pages.markdown import show_plainly
from digest.text.pages.page_text import strip_references

# Behind the last letter: ".</em>”", then references to footnotes.
_REST = re.compile(
    r"(?P<words>[^\s<]*)(?:</(?:a|abbr|b|code|del|em|i|ins|mark|strong)>[^\s<]*)*(?:\s*<sup\b[^>]*>.*?</sup>)*"
)

# Before the first letter: "“", "&lt;".
_MARKS = re.compile(r"[^\s<>]*$")
_FEW = 200  # characters of them

_SILENT = frozenset({"sup", "script", "style", "nav"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the words of a sentence start and end in a page, and the place behind its elements and references."""

    start: int
    end: int
    behind: int


def find_sentences(page: str, texts: Iterable[str]) -> list[Place | None]:
    """Give the place of each text, which come in their order in the page; ``None`` for one that is not there."""
    reader = _Reader(page)
    with suppress(AssertionError):  # at "<![x[" Python's parser may give up: what came before it is known
        reader.feed(page)
        reader.close()
    letters = "".join(reader.letters)
    places: list[Place | None] = []
    start = 0
    for text in texts:
        sought = _letters(show_plainly(strip_references(text)))
        at = letters.find(sought, start) if sought else -1
        places.append(_place(page, reader, at, at + len(sought)) if at >= 0 else None)
        start = at + len(sought) if at >= 0 else start
    return places


def _place(page: str, reader: _Reader, first: int, after: int) -> Place:
    start, end = reader.starts[first], reader.ends[after - 1]
    marks, rest = _MARKS.search(page, max(0, start - _FEW), start), _REST.match(page, end)
    return Place(
        start=marks.start() if marks else start,
        end=rest.end("words") if rest else end,
        behind=rest.end() if rest else end,
    )


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


class _Reader(HTMLParser):
    """Keeps the letters and digits of the text below the title, and where each starts and ends."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.letters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._lines = list(accumulate((len(line) + 1 for line in page.split("\n")), initial=0))
        self._silent = 0
        self._is_open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the parser names it
        self._is_open |= tag == "h1"
        self._silent += tag in _SILENT

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        self._is_open &= tag != "article"

    def handle_data(self, data: str) -> None:
        if self._is_open and not self._silent:
            start = self._start()
            for at, character in enumerate(data, start):
                if character.isalnum():
                    self._keep(character, at, at + 1)

    def handle_entityref(self, name: str) -> None:
        self._keep_reference(html.unescape(f"&{name};"), len(name) + 1)

    def handle_charref(self, name: str) -> None:
        self._keep_reference(html.unescape(f"&#{name};"), len(name) + 2)

    def _keep_reference(self, character: str, length: int) -> None:
        if self._is_open and not self._silent and character.isalnum():
            self._keep(character, self._start(), self._start() + length)

    def _keep(self, character: str, start: int, end: int) -> None:
        self.letters.append(character)
        self.starts.append(start)
        self.ends.append(end)

    def _start(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column
