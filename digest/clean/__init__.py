"""What is the report, what is page furniture?  Document → Document

Nothing is thrown away: a line that is taken out leaves an empty line, and stays
on the document as ``Furniture`` with the name of the rule that took it.
"""

from __future__ import annotations

from collections.abc import Callable

from digest.clean.characters import normalize_characters
from digest.clean.furniture import remove_furniture
from digest.clean.repeats import remove_repeats
from digest.clean.wrapping import unwrap_paragraphs
from digest.errors import ArticleError
from digest.model import Document

CLEANERS: tuple[Callable[[Document], Document], ...] = (
    normalize_characters,
    unwrap_paragraphs,
    remove_furniture,
    remove_repeats,
)


def clean_document(document: Document) -> Document:
    """Take page furniture out of a document.

    Raises:
        ArticleError: nothing is left.
    """
    for clean in CLEANERS:
        document = clean(document)
    if not document.content.strip():
        raise ArticleError(
            document.location, "holds page furniture but no report", "add the article's text, or remove the file"
        )
    return document
