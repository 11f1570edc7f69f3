"""When an article was published, with the evidence for it.

A date in running text is never the time of publication: it is the day of the event. A line
that is nothing but a time was taken out as furniture (section and time, time of publication).
"""

from __future__ import annotations

from digest.errors import ArticleError
from digest.extract.declared import declared_text, furniture_fields
from digest.knowledge import Language
from digest.model import Document, PublicationTime
from digest.text.dates import parse_time


def find_published(document: Document, language: Language) -> PublicationTime | None:
    """Give the time of publication: declared, else the credit line's or the head's, else unknown.

    Raises:
        ArticleError: the declared time is none.
    """
    declared = declared_text(document, "published")
    lines = (declared,) if declared else furniture_fields(document, "published")
    for line in lines:
        parsed = parse_time(line, language)
        if parsed:
            return PublicationTime(value=parsed[0], precision=parsed[1], evidence=line)
    if declared:
        what = f"declares published: {declared}, which is no time"
        raise ArticleError(document.location, what, "write it as 2022-12-30T15:04+07:00")
    return None
