"""When an article was published, and which day it is about, each with its evidence.

A date in running text is never the time of publication: it is the day of the event.
"""

from __future__ import annotations

from datetime import timedelta

from digest.errors import ArticleError
from digest.extract.declared import declared_text, furniture_fields
from digest.knowledge import Language
from digest.model import Document, EventDate, PublicationTime, Sentence
from digest.text.dates import FoundDate, find_dates, parse_date, parse_time

_LEAD = 5  # sentences in which an article says when it happened
_AHEAD = timedelta(days=1)  # an event may be dated a day after publication by another time zone


def find_published(document: Document, language: Language) -> PublicationTime | None:
    """Give the time of publication: declared, else the credit line's, else unknown.

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


def find_event_date(
    document: Document, sentences: tuple[Sentence, ...], published: PublicationTime | None, language: Language
) -> EventDate | None:
    """Give the day of the event: declared, else the first whole date of the lead that is not in the future.

    Raises:
        ArticleError: the declared day is none.
    """
    declared = declared_text(document, "event_date")
    if declared:
        return _declared_day(document, declared, language)
    for sentence in sentences[:_LEAD]:
        for found in find_dates(sentence.text, language):
            if not _is_future(found, published):
                return EventDate(value=found.value, evidence=sentence.text[: found.end][-60:])
    return None


def _declared_day(document: Document, declared: str, language: Language) -> EventDate:
    day = parse_date(declared, language)
    if day is None:
        what = f"declares event_date: {declared}, which is no day"
        raise ArticleError(document.location, what, "write it as 2022-12-30")
    return EventDate(value=day, evidence=declared)


def _is_future(found: FoundDate, published: PublicationTime | None) -> bool:
    return published is not None and found.value > published.value.date() + _AHEAD
