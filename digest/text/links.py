"""Addresses that a page may link to: http and https to a named host, nothing else; and sentences on such a page.

``https://a.example/b`` and "Putin menyebut Xi …" → ``https://a.example/b#:~:text=Putin%20menyebut%20Xi%20…``: a browser
scrolls to the words and marks them (https://wicg.github.io/scroll-to-text-fragment/).
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlsplit

# What may stand in an address as it is; the rest, ")" and "<" among them, is percent-encoded.
_SAFE = "/:?#@!$&*+,;=%~-._"

_DIRECTIVE = ":~:"
_ENDS = 5  # words of each end of a sentence; between them anything may stand
_LETTERS = 12  # likewise where no blanks part words


def web_address(url: str | None) -> str | None:
    """Give the address in a form that is safe inside a Markdown link, or ``None`` if it is no web address."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:  # no address at all, such as "http://[": shown as text, never as a link
        return None
    if parts.scheme not in {"http", "https"} or "." not in host or parts.username is not None:
        return None
    return quote(url.strip(), safe=_SAFE)


def sentence_address(url: str | None, sentences: Iterable[str]) -> str | None:
    """Give the address of sentences in an article, or ``None`` if its own is no web address."""
    address = web_address(url)
    marks = "&".join(f"text={_mark(sentence)}" for sentence in sentences if sentence.strip())
    if not address or not marks:
        return address
    page = plain_address(address)
    return f"{page}{'' if '#' in page else '#'}{_DIRECTIVE}{marks}"


def plain_address(address: str) -> str:
    """Give an address without the sentences that it leads to."""
    return address.partition(_DIRECTIVE)[0].removesuffix("#")


def _mark(sentence: str) -> str:
    """Give the words that a browser looks for: all of a short sentence, else both ends of it."""
    text = " ".join(sentence.split()).strip("“”„\"'‘’«»()[] ")
    words = text.split(" ")
    if len(words) > 2 * _ENDS:
        return f"{_encode(' '.join(words[:_ENDS]))},{_encode(' '.join(words[-_ENDS:]))}"
    if len(words) < _ENDS and len(text) > 4 * _LETTERS:
        return f"{_encode(text[:_LETTERS])},{_encode(text[-_LETTERS:])}"
    return _encode(text)


def _encode(text: str) -> str:
    """Percent-encode all that has a meaning in an address or in a list of words to look for: "-", "," and "&"."""
    return quote(text, safe="").replace("-", "%2D")
