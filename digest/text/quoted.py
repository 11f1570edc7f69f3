"""What stands between quotation marks: ``Ia "siap" dan “mau”`` → siap, mau, with their places.

Every pair of marks counts: “ ”, " ", „ “, « », ‘ ’ and ' ' (where these are no apostrophes), and “ closes with "
and " with ” where its own mark is missing. A quote that its sentence does not close goes on to the end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Each alternative with the marks that it needs; a single mark opens after a space and closes before one.
_QUOTED = re.compile(
    r"“(?P<curly>[^“”]+)”"
    r"|\"(?P<straight_mixed>[^\"“”]+)”"
    r"|\"(?P<straight>[^\"]+)\""
    r"|“(?P<curly_mixed>[^“”\"]+)\"(?!\w)"
    r"|“(?P<curly_open>[^“”]+)$"
    r"|\"(?P<straight_open>[^\"]+)$"
    r"|„(?P<low>[^„“”]+)[“”]"
    r"|«(?P<angled>[^«»]+)»"
    r"|(?<!\w)‘(?P<single>[^‘]+?)’(?!\w)"
    r"|(?<!\w)'(?P<plain>[^']+?)'(?!\w)"
)

# A closing mark without an opening one: the end of what an earlier sentence opened.
_REST = re.compile(r"^(?P<rest>[^“”\"„«»]+)[”\"]")


@dataclass(frozen=True, slots=True)
class Span:
    """A quoted text; ``start`` and ``end`` include its marks."""

    content: str
    start: int
    end: int
    closed: bool = True
    continued: bool = False


def find_quoted(text: str, *, continued: bool = False) -> tuple[Span, ...]:
    """Give the quoted texts of a sentence in order; ``continued`` tells that a quote was open before it."""
    rest = _REST.match(text) if continued else None
    first = [_span(rest["rest"], rest, continued=True)] if rest else []
    start = rest.end() if rest else 0
    found = [_span(_content(match), match) for match in _QUOTED.finditer(text, start) if re.search(r"\w", match[0])]
    spans = (*first, *found)
    if continued and not rest and spans and spans[0].start == 0:  # each paragraph of a long quote opens anew
        spans = (Span(spans[0].content, 0, spans[0].end, spans[0].closed, continued=True), *spans[1:])
    return spans


def _content(match: re.Match[str]) -> str:
    return next(content for content in match.groups() if content)


def _span(content: str, match: re.Match[str], *, continued: bool = False) -> Span:
    is_open = match.re is _QUOTED and (match["curly_open"] is not None or match["straight_open"] is not None)
    return Span(content.strip(), match.start(), match.end(), closed=not is_open, continued=continued)
