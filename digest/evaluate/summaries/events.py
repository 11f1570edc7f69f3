"""Events with summaries that people wrote: one JSON object a line, plain or gzipped.

``{"id": "…", "lang": "id", "docs": [{"title": "…", "text": "…", "source": "…", "date": "…"}], "summaries": ["…"]}``
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digest.clean import clean_document
from digest.compose.language import choose_language
from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.evaluate.gold import read_records
from digest.extract import extract_article
from digest.knowledge import Language, language_of
from digest.model import Article, ArticleId, Document
from digest.text.sentences import split_sentences
from digest.text.tokens import split_words

_COMMON = 120
_FEW = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SummarizedEvent:
    """``texts`` are the documents as the file has them, ``articles`` what a build understands of them.

    ``told`` are the articles in the language in which a build tells the event; ``numbers`` tell which document an
    article was read from; ``common`` are the commonest words of the file's events in that language.
    """

    id: str
    language: Language
    texts: tuple[str, ...]
    articles: tuple[Article, ...]
    told: tuple[Article, ...]
    numbers: Mapping[ArticleId, int]
    references: tuple[tuple[str, ...], ...]
    common: frozenset[str]


def read_events(path: Path) -> list[SummarizedEvent]:
    """Give the events of a file; a document that a build refuses is no article of its event."""
    records = list(read_records(path))
    common = {code: _find_common(records, code) for code in sorted({record["lang"] for record in records})}
    return [_read_event(record, common[record["lang"]]) for record in records]


def _find_common(records: Sequence[Mapping[str, Any]], code: str) -> frozenset[str]:
    """Give the commonest words; of few events, they would be what these are about."""
    told = [record["docs"] for record in records if record["lang"] == code]
    if len(told) < _FEW:
        return language_of(code).function_words
    counts = Counter(word for documents in told for one in documents for word in split_words(one["text"]))
    return frozenset(sorted(counts, key=lambda word: (-counts[word], word))[:_COMMON])


def _read_event(record: Mapping[str, Any], common: frozenset[str]) -> SummarizedEvent:
    understood = {number: _understand(record, number) for number in range(len(record["docs"]))}
    articles = {number: article for number, article in understood.items() if article}
    code = choose_language(tuple(articles.values()), record["lang"]) if articles else record["lang"]
    return SummarizedEvent(
        id=str(record["id"]),
        language=language_of(code),
        texts=tuple(document["text"] for document in record["docs"]),
        articles=tuple(articles.values()),
        told=tuple(article for article in articles.values() if article.language == code),
        numbers={article.id: number for number, article in articles.items()},
        common=common,
        references=tuple(_split(summary, language_of(record["lang"])) for summary in record["summaries"]),
    )


def _understand(record: Mapping[str, Any], number: int) -> Article | None:
    """Give a document as a build would understand it, under an id of its own: copies stay two."""
    document = record["docs"][number]
    name = f"{record['id']}#{number}"
    fields = {"headline": document.get("title"), "outlet": document.get("source"), "published": document.get("date")}
    declared = {key: value for key, value in fields.items() if value}
    found = Document(name=name, location=name, content=document["text"], declared=declared)
    try:
        article = extract_article(clean_document(found), ExtractConfig())
    except ArticleError:
        return None
    identity = ArticleId(name)
    sentences = tuple(dataclasses.replace(sentence, article=identity) for sentence in article.sentences)
    quotes = tuple(dataclasses.replace(quote, article=identity) for quote in article.quotes)
    return dataclasses.replace(article, id=identity, sentences=sentences, quotes=quotes)


def _split(text: str, language: Language) -> tuple[str, ...]:
    return tuple(s for paragraph in text.splitlines() for s in split_sentences(paragraph, language))
