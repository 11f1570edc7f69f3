"""Articles of earlier builds: ``{"fingerprint": "…", "id": "…", "name": "000_cfe2ce10f3b13444"}``."""

from __future__ import annotations

from digest.memory import KnownArticle
from digest.model import ArticleId
from digest.store.records import Record, read_text


def read_article(record: Record) -> KnownArticle:
    """Read one record."""
    name, fingerprint = read_text(record, "name"), read_text(record, "fingerprint")
    return KnownArticle(id=ArticleId(read_text(record, "id")), name=name, fingerprint=fingerprint)


def record_of_article(article: KnownArticle) -> Record:
    """Give the record of an article."""
    return {"id": article.id, "name": article.name, "fingerprint": article.fingerprint}
