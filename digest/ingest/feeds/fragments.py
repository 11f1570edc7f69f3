"""The text of an item: ``<p>Hujan <b>turun</b>.</p><p>Lagi.</p>`` → ``Hujan turun.`` and ``Lagi.``

A feed gives the report alone, so that no main text has to be found in it; whole pages are left to the HTML reader.
"""

from __future__ import annotations

from html.parser import HTMLParser

# Tags that begin and end a line, and those whose text is never read aloud.
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table"}
    | {"tr", "ul"}
)
_SILENT = frozenset({"figure", "iframe", "noscript", "object", "script", "style", "svg", "template"})


def split_fragment(html: str) -> tuple[str, ...]:
    """Give the paragraphs of a piece of HTML."""
    parser = _Paragraphs()
    parser.feed(html)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.pieces).split("\n\n"))
    return tuple(line for line in lines if line)


class _Paragraphs(HTMLParser):
    """Gathers text; blocks become blank lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self._silent.append(tag)
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            self._silent.remove(tag)
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data.replace("\n", " "))

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n\n")
