"""An article's headline: declared, else the last line before its report that looks like one."""

from __future__ import annotations

from digest.errors import ArticleError
from digest.extract.declared import declared_text
from digest.extract.head.layout import Layout, looks_like_headline
from digest.model import Document

_LONGEST_HEADLINE = 500  # characters; the longest real one seen has 190


def find_headline(document: Document, layout: Layout) -> str | None:
    """Give the headline, or ``None``: articles without one are normal.

    Raises:
        ArticleError: the declared headline is no headline by its length.
    """
    declared = declared_text(document, "headline")
    if declared is None:
        return next((line for line in layout.head if looks_like_headline(line)), None)
    if len(declared) > _LONGEST_HEADLINE:
        raise ArticleError(
            document.location,
            f"declares a headline of {len(declared)} characters",
            f"shorten it to {_LONGEST_HEADLINE}",
        )
    return " ".join(declared.split())
