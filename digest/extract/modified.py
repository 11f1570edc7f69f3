"""When an article was last changed, as it declares."""

from __future__ import annotations

from digest.errors import ArticleError
from digest.extract.declared import declared_text
from digest.knowledge import Language
from digest.model import Document, PublicationTime
from digest.text.dates import parse_time


def find_modified(document: Document, language: Language) -> PublicationTime | None:
    """Give the declared time of the last change; unknown where nothing is declared.

    Raises:
        ArticleError: the declared time is none.
    """
    declared = declared_text(document, "modified")
    if declared is None:
        return None
    parsed = parse_time(declared, language)
    if parsed is None:
        what = f"declares modified: {declared}, which is no time"
        raise ArticleError(document.location, what, "write it as 2022-12-30T15:04+07:00")
    return PublicationTime(value=parsed[0], precision=parsed[1], evidence=declared)
