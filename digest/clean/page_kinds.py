"""Pages that hold no whole report: cut off at a paywall, error pages, live tickers, videos, lists of links.

What such a page says of itself is a phrase of ``page_kinds.toml``, and must be a whole line: an article *about*
paywalls says it inside a sentence. The phrase alone decides nothing: each kind has a measure of the text beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from digest.errors import ArticleError
from digest.knowledge.rules import PAGE_KINDS
from digest.model import Document

# Thresholds were set on the cases of tests/clean/page_kinds.md, half of them honest articles.
_TAIL = 8  # lines at the end among which a paywall speaks; below it stand offers and share prompts
_HEAD = 4  # lines at the head in which an error page or a live ticker names itself
_FEW_WORDS = 60  # words of running text that no error page passes
_NO_REPORT = 40  # words of running text under a video or gallery; the shortest report seen has 45
_LEAST_ENTRIES = 4  # lines of a live ticker that open with a time
_LEAST_LINKS = 6  # lines of a list of links
_LINK_WORDS = range(5, 25)  # words of a headline
_MOST_PROSE = 0.25  # share of words of a list of links that are running text

_EXCERPT = 60  # characters of a line that a message shows

# Running text: "Presiden tiba di Moskow." with at least this many words.
_SHORTEST_SENTENCE = 6  # words
_SENTENCE_END = re.compile(r"[.!?…。][\"”’')\]]*$")

# Matches "10:32 WIB Presiden tiba", "10.32 - Presiden" and "[10.32] Presiden"; must not match "10.32 orang".
_ENTRY = re.compile(
    r"[\[(]?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)"
    r"(?:[\])]|\s*(?:WIB|WITA|WIT|GMT|UTC|CET|[ap]m)\b|\s*[-–—:|]|\s*$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A page as it was read: all its lines, the paragraphs left of it, and the words of its running text."""

    lines: tuple[str, ...]
    paragraphs: tuple[str, ...]
    prose_words: int


def refuse_page_kinds(document: Document) -> Document:
    """Pass on a cleaned document that holds a report.

    Raises:
        ArticleError: it holds none, or only the beginning of one.
    """
    page = _read_page(document)
    for kind, find_sign in _SIGNS.items():
        sign = find_sign(page)
        if sign:
            known = PAGE_KINDS[kind]
            raise ArticleError(document.location, f"{known.what}: “{sign[:_EXCERPT]}”", known.mend)
    return document


def _read_page(document: Document) -> _Page:
    """Give the page with what was removed back in its place: it often names the kind."""
    removed = [(piece.position, 1, piece.text) for piece in document.furniture]
    kept = [(at, 0, line.strip()) for at, line in enumerate(document.content.split("\n")) if line.strip()]
    paragraphs = tuple(line for _, _, line in kept)
    return _Page(
        lines=tuple(line for _, _, line in sorted(kept + removed)),
        paragraphs=paragraphs,
        prose_words=sum(len(line.split()) for line in paragraphs if _is_prose(line)),
    )


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _SHORTEST_SENTENCE and bool(_SENTENCE_END.search(line))


def _find_phrase(kind: str, lines: tuple[str, ...]) -> str | None:
    """Give the first of the lines that is a phrase of the kind."""
    return _find_fitting(PAGE_KINDS[kind].phrases, lines)


def _find_title(kind: str, page: _Page) -> str | None:
    return _find_fitting(PAGE_KINDS[kind].titles, page.lines[:1])


def _find_fitting(patterns: tuple[re.Pattern[str], ...], lines: tuple[str, ...]) -> str | None:
    return next((line for line in lines if any(pattern.fullmatch(line) for pattern in patterns)), None)


def _find_paywall(page: _Page) -> str | None:
    return _find_phrase("paywall", page.lines[-_TAIL:])


def _find_error(page: _Page) -> str | None:
    return _find_phrase("error page", page.lines[:_HEAD]) if page.prose_words <= _FEW_WORDS else None


def _find_ticker(page: _Page) -> str | None:
    """Find a page that calls itself live, or whose entries run backwards, newest first: a chronology runs forwards."""
    entries = [(int(m["hour"]), int(m["minute"]), m.string) for line in page.paragraphs if (m := _ENTRY.match(line))]
    if len(entries) < _LEAST_ENTRIES:
        return None
    times = [(hour, minute) for hour, minute, _ in entries]
    backwards = times == sorted(times, reverse=True) and len(set(times)) > 1
    named = _find_phrase("live ticker", (*page.lines[:_HEAD], *page.lines[-_HEAD:]))
    return named or (entries[0][2] if backwards else None)


def _find_video(page: _Page) -> str | None:
    if page.prose_words >= _NO_REPORT:
        return None
    return _find_title("video or gallery", page) or _find_phrase("video or gallery", page.lines)


def _find_links(page: _Page) -> str | None:
    links = [line for line in page.paragraphs if not _SENTENCE_END.search(line) and len(line.split()) in _LINK_WORDS]
    words = sum(len(line.split()) for line in page.paragraphs)
    return links[0] if len(links) >= _LEAST_LINKS and page.prose_words <= words * _MOST_PROSE else None


_SIGNS: Mapping[str, Callable[[_Page], str | None]] = {
    "error page": _find_error,
    "paywall": _find_paywall,
    "live ticker": _find_ticker,
    "video or gallery": _find_video,
    "list of links": _find_links,
}
