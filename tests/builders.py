"""One line builds a case: ``make_article("Sembilan orang tewas.", outlet="a")``."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

from digest.clean import clean_document
from digest.cluster.likeness.signatures import Signature
from digest.config import ExtractConfig, IngestConfig
from digest.extract import extract_article
from digest.ingest import find_files, read_documents
from digest.knowledge import LANGUAGES
from digest.model import Article, ArticleId, Document

ROOT = Path(__file__).parent.parent
INDONESIAN = LANGUAGES["id"]


def make_document(content: str, *, name: str = "a", **declared: str) -> Document:
    """A document as found."""
    return Document(name=name, location=f"articles/{name}.txt", content=content, declared=declared)


def make_article(content: str, *, name: str = "a", outlet: str = "Koran A", **declared: str) -> Article:
    """An article understood from its text, in Indonesian unless declared otherwise."""
    fields = {"language": "id", "outlet": outlet, **declared}
    return extract_article(clean_document(make_document(content, name=name, **fields)), ExtractConfig())


def read_corpus(folder: Path = ROOT / "content" / "articles") -> dict[str, Article]:
    """The articles of a folder, by name; the five, unless told otherwise."""
    found = (d for path in find_files(folder) for d in read_documents(path, ROOT, IngestConfig()))
    documents = (document for document in found if isinstance(document, Document))
    articles = (extract_article(clean_document(document), ExtractConfig()) for document in documents)
    return {article.name: article for article in articles}


def rename(article: Article, name: str) -> Article:
    """The same article in a file of another name."""
    return dataclasses.replace(article, name=name)


def make_signature_of(
    text: str, day: date | None = None, *, told: bool = False, published: date | None = None, name: str = "a"
) -> Signature:
    """Give a signature whose words and lead are those of the text."""
    words = {word: text.split().count(word) for word in sorted(set(text.split()))}
    return Signature(
        article=ArticleId(name),
        day=day,
        told=told,
        published=published or day,
        language="id",
        words=words,
        lead=words,
        names={},
    )
