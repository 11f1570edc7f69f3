"""A record as corpora have it → a document: ``{"maintext": …, "date_publish": …}`` by the table of names.

Where the text is markup it is read as markup; a field that cannot be understood is left out, its article stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from digest.errors import ArticleError
from digest.ingest.html import Page, read_page
from digest.ingest.source import Declared, Source, document_of_many
from digest.ingest.values import clean_text, names_of, text_of, time_of
from digest.ingest.web.plain import has_markup, plain_text
from digest.knowledge.tables import load_table
from digest.model import Document

Record = Mapping[str, Any]

# The names under which corpora give each field; the first that is there counts.
RECORD_FIELDS: Mapping[str, Sequence[str]] = load_table("lists/fields.toml")["record"]

_TEXTS = ("id", "url", "headline", "outlet", "section")
_TIMES = ("published", "modified")
_NAMES = ("authors", "editors")


def read_record(record: Record, source: Source, line: int) -> Document:
    """Give the document of one record.

    Raises:
        ArticleError: it has no text, or more than an article may have.
    """
    content = _content_of(record)
    declared = _declared_of(record)
    if content is None:
        content, page_declared = _page_of(record, source, line)
        declared = {**page_declared, **declared}
    if len(content) > source.settings.max_article_bytes:
        raise too_large(source, line)
    return document_of_many(source, content, declared)


def too_large(source: Source, line: int) -> ArticleError:
    """Give the error of a record that is longer than an article may be."""
    what = f"holds an article of more than {source.settings.max_article_bytes} bytes"
    mend = "shorten it, or raise extra.digest.ingest.max_article_bytes"
    return ArticleError(source.location, what, mend, line)


def _content_of(record: Record) -> str | None:
    for name in RECORD_FIELDS["content"]:
        text = _joined(_look_up(record, name))
        if text.strip():
            return plain_text(text) if has_markup(text) else clean_text(text)
    return None


def _joined(value: Any) -> str:
    """Give a text, or a list of paragraphs as a text; IndoSum's are lists of sentences, which are lists of words."""
    if isinstance(value, str):
        return value
    return "\n".join(_paragraph(part) for part in value) if isinstance(value, list) else ""


def _paragraph(value: Any) -> str:
    """Give a paragraph as one line: a text, or texts two levels deep and no deeper."""
    if isinstance(value, str):
        return value
    parts = value if isinstance(value, list) else []
    words = (part if isinstance(part, list) else [part] for part in parts)
    return " ".join(word for part in words for word in part if isinstance(word, str))


def _page_of(record: Record, source: Source, line: int) -> tuple[str, Declared]:
    markup = next((v for name in RECORD_FIELDS["html"] if isinstance(v := _look_up(record, name), str) and v), None)
    if markup is None:
        known = ", ".join(RECORD_FIELDS["content"][:4])
        raise ArticleError(source.location, "has no text in any known field", f"name one of its fields {known}", line)
    page = Page(markup=markup, location=source.location, address=_text(record, "url"))
    try:
        return read_page(page, source.settings)
    except ArticleError as error:
        error.line = line
        raise


def _declared_of(record: Record) -> dict[str, str | tuple[str, ...]]:
    language = _language(record)
    fields: dict[str, str | tuple[str, ...] | None] = {name: _text(record, name) for name in _TEXTS}
    fields["language"] = language
    for field in _TIMES:
        times = (time_of(_look_up(record, name), language) for name in RECORD_FIELDS[field])
        fields[field] = next((time for time in times if time), None)
    for field in _NAMES:
        values = (names_of(_look_up(record, name)) for name in RECORD_FIELDS[field])
        fields[field] = next((names for names in values if names), None)
    return {name: value for name, value in fields.items() if value}


def _text(record: Record, field: str) -> str | None:
    return next((text for name in RECORD_FIELDS[field] if (text := text_of(_look_up(record, name)))), None)


def _language(record: Record) -> str | None:
    """Give the code of a language: "id", "id-ID" or "ind_Latn" of which the first two letters stand; no name."""
    code = (_text(record, "language") or "").replace("_", "-").partition("-")[0].lower()
    return code if len(code) == len("id") and code.isalpha() else None


def _look_up(record: Record, name: str) -> Any:
    """Give the value under a name, or under a path of two: "source.name"."""
    outer, _, inner = name.partition(".")
    value = record.get(outer)
    return (value.get(inner) if isinstance(value, Mapping) else None) if inner else value
