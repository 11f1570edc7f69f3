"""Where does a sentence of a page end in the finished HTML? Found by its letters, whatever mark-up stands between them.

``Xi *tiba* di Moskow.[^a]`` → behind the reference in ``Xi <em>tiba</em> di Moskow.<sup>…</sup>``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from html.parser import HTMLParser
from itertools import accumulate

from digest.text.pages.markdown import show_plainly
from digest.text.pages.page_text import strip_references

# Behind the last letter: ".</em>”", then references to footnotes.
_REST = re.compile(r"[^\s<]*(?:</(?:a|abbr|b|code|del|em|i|ins|mark|strong)>[^\s<]*)*(?:\s*<sup\b[^>]*>.*?</sup>)*")

_SILENT = frozenset({"sup", "script", "style", "nav"})


def find_sentence_ends(page: str, texts: Iterable[str]) -> Mapping[str, int]:
    """Give where each text ends, which come in their order in the page; one that is not there is left out."""
    reader = _Reader(page)
    with suppress(AssertionError):  # at "<![x[" Python's parser may give up: what came before it is known
        reader.feed(page)
        reader.close()
    letters = "".join(reader.letters)
    ends: dict[str, int] = {}
    start = 0
    for text in texts:
        sought = _letters(show_plainly(strip_references(text)))
        at = letters.find(sought, start) if sought else -1
        if at >= 0:
            start = at + len(sought)
            rest = _REST.match(page, reader.ends[start - 1])
            ends[text] = rest.end() if rest else reader.ends[start - 1]
    return ends


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


class _Reader(HTMLParser):
    """Keeps the letters and digits of the text below the title, and where each ends."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.letters: list[str] = []
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
        for at, character in enumerate(data, start=1):
            self._keep(character, at)

    def handle_entityref(self, name: str) -> None:
        self._keep(html.unescape(f"&{name};"), len(name) + 1)

    def handle_charref(self, name: str) -> None:
        self._keep(html.unescape(f"&#{name};"), len(name) + 2)

    def _keep(self, character: str, length: int) -> None:
        if self._is_open and not self._silent and character.isalnum():
            line, column = self.getpos()
            self.letters.append(character)
            self.ends.append(self._lines[line - 1] + column + length)
