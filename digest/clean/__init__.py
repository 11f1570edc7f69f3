"""What is the report, what is page furniture?  Document → Document

Nothing is thrown away: a line that is taken out leaves an empty line, and stays
on the document as ``Furniture`` with the name of the rule that took it. A second look
is taken when the outlets are known: what one outlet repeats around its articles goes too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from digest.clean.characters import normalize_characters
from digest.clean.furniture import remove_furniture
from digest.clean.learned import learn_furniture, remove_learned
from digest.clean.page_kinds import refuse_page_kinds
from digest.clean.repeats import remove_repeats
from digest.clean.wrapping import unwrap_paragraphs
from digest.errors import ArticleError
from digest.memory import LearnedFurniture
from digest.model import Document

__all__ = ["clean_again", "clean_document", "learn_furniture"]

CLEANERS: tuple[Callable[[Document], Document], ...] = (
    normalize_characters,
    unwrap_paragraphs,
    remove_furniture,
    remove_repeats,
)


def clean_document(document: Document) -> Document:
    """Take page furniture out of a document.

    Raises:
        ArticleError: nothing is left, or no whole report.
    """
    for clean in CLEANERS:
        document = clean(document)
    return _refuse_empty(refuse_page_kinds(document))


def clean_again(document: Document, outlet: str, learned: Iterable[LearnedFurniture]) -> Document:
    """Take out of a cleaned document the lines learned of its outlet.

    Raises:
        ArticleError: nothing is left.
    """
    return _refuse_empty(remove_learned(document, {rule.line: rule for rule in learned if rule.outlet == outlet}))


def _refuse_empty(document: Document) -> Document:
    if not document.content.strip():
        raise ArticleError(
            document.location, "holds page furniture but no report", "add the article's text, or remove the file"
        )
    return document
