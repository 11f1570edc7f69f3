"""Web pages, guarded and timed: a page's bytes → its main text and what it declares of itself.

``read_page`` serves saved pages, the pages of web archives and those in records alike.
"""

from __future__ import annotations

import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import BytesParser

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest.encoding import decode_text
from digest.ingest.source import Declared, Found, Source, one_document, read_at_most
from digest.ingest.values import clean_text
from digest.ingest.web.guard import check_page, remove_pictures
from digest.ingest.web.worker import WORKER, PageLostError

# <meta charset="windows-1252"> and <?xml … encoding="…"?>, which stand near the start.
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_CHARSET_WITHIN = 4_096  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as found: its markup, and its address where that is known."""

    markup: str
    location: str
    address: str | None = None


def read_html(source: Source) -> Iterator[Found]:
    """Give the one document of a saved page."""
    data = read_at_most(source, source.settings.max_file_bytes, "max_file_bytes")
    page = Page(markup=decode_page(data, source.location), location=source.location)
    text, declared = read_page(page, source.settings)
    yield one_document(source, text, declared)


def read_mhtml(source: Source) -> Iterator[Found]:
    """Give the one document of a page saved with all its parts."""
    data = read_at_most(source, source.settings.max_file_bytes, "max_file_bytes")
    message = BytesParser(policy=email.policy.compat32).parsebytes(data)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if part is None:
        raise ArticleError(source.location, "holds no HTML page", "save the page again, as HTML")
    address = message.get("Snapshot-Content-Location") or part.get("Content-Location")
    markup = decode_page(bytes(part.get_payload(decode=True) or b""), source.location, part.get_content_charset())
    page = Page(markup=markup, location=source.location, address=str(address).strip() if address else None)
    text, declared = read_page(page, source.settings)
    yield one_document(source, text, declared)


def read_page(page: Page, settings: IngestConfig) -> tuple[str, Declared]:
    """Give the main text of a page and what it declares.

    Raises:
        ArticleError: it is too large, built to harm, has no text, or takes too long.
    """
    markup = clean_text(remove_pictures(page.markup))
    if len(markup) > settings.max_article_bytes:
        what = f"is a page of more than {settings.max_article_bytes} characters"
        raise ArticleError(page.location, what, "save its text, or raise extra.digest.ingest.max_article_bytes")
    check_page(markup, page.location, settings)
    try:
        answer = WORKER.ask({"page": markup, "address": page.address}, settings.html_seconds)
    except PageLostError as error:
        what = f"cannot be parsed within {settings.html_seconds:g} seconds, or makes the parser fail"
        raise ArticleError(page.location, what, "save its text, or raise extra.digest.ingest.html_seconds") from error
    if not answer["text"].strip():
        raise ArticleError(page.location, "is a page without text", "save the article's text, or remove it")
    return answer["text"], {key: _frozen(value) for key, value in answer["declared"].items()}


def decode_page(data: bytes, location: str, charset: str | None = None) -> str:
    """Give the markup of a page: by the charset that came with it, else the one that it names, else by its bytes."""
    named = _CHARSET.search(data[:_CHARSET_WITHIN])
    for name in filter(None, (charset, named and named[1].decode("ascii"))):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):  # pages name wrong ones: the bytes decide
            continue
    return decode_text(data, location)


def _frozen(value: str | list[str]) -> str | tuple[str, ...]:
    return value if isinstance(value, str) else tuple(value)
