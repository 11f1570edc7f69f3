"""Labelled articles as a build understands them."""

from __future__ import annotations

from digest.clean import clean_document
from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.evaluate.gold import LabelledArticle
from digest.extract import extract_article
from digest.model import Article


def understand(one: LabelledArticle) -> Article | None:
    """Give an article as a build would; one that a build refuses joins no event."""
    try:
        return extract_article(clean_document(one.document), ExtractConfig())
    except ArticleError:
        return None
