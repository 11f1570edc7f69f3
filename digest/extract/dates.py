"""Which day an article is about, and every day that its sentences name.

The lead says when it happened: a whole date first, else a day that leans on the publication
("Rabu", "kemarin"). All other dates lean on the publication, else on the day of the event.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from digest.errors import ArticleError
from digest.extract.declared import declared_text
from digest.knowledge import Language
from digest.model import DateSpan, Document, EventDate, PublicationTime, Sentence
from digest.text.dates import find_dates, parse_date, parse_lone_day

_LEAD = 5  # sentences in which an article says when it happened
_AHEAD = timedelta(days=1)  # an event may be dated a day after publication by another time zone
_NEWS = timedelta(days=31)  # "24 Februari setahun silam" in a lead is what went before, not the event
_EVIDENCE = 60  # characters up to the end of the date


def find_event_date(
    document: Document, sentences: Sequence[Sentence], published: PublicationTime | None, language: Language
) -> EventDate | None:
    """Give the day of the event: declared, else what the text is headed with, else the lead's first not in the future.

    Raises:
        ArticleError: the declared day is none.
    """
    declared = declared_text(document, "event_date")
    if declared:
        return _declared_day(document, declared, language)
    if heading := _find_heading(document, language):
        return heading
    lead, known = sentences[:_LEAD], published.value.date() if published else None
    whole = next(_days(lead, language, None, known), None)
    return whole or (next(_days(lead, language, known, known), None) if known else None)


def find_sentence_dates(
    sentences: Sequence[Sentence], published: PublicationTime | None, event: EventDate | None, language: Language
) -> tuple[DateSpan, ...]:
    """Give all dates of an article; "kemarin" leans on its publication, else on the day of the event."""
    base = published.value.date() if published else event.value if event else None
    return tuple(
        dataclasses.replace(span, sentence=sentence.position)
        for sentence in sentences
        for span in find_dates(sentence.text, language, base)
    )


def _declared_day(document: Document, declared: str, language: Language) -> EventDate:
    day = parse_date(declared, language)
    if day is None:
        what = f"declares event_date: {declared}, which is no day"
        raise ArticleError(document.location, what, "write it as 2022-12-30")
    return EventDate(value=day, evidence=declared)


def _find_heading(document: Document, language: Language) -> EventDate | None:
    """Give the day that is the whole first line of a text."""
    line = next((line.strip() for line in document.content.split("\n") if line.strip()), "")
    day = parse_lone_day(line, language)
    return EventDate(value=day, evidence=line) if day else None


def _days(
    lead: Sequence[Sentence], language: Language, base: date | None, published: date | None
) -> Iterator[EventDate]:
    """Give each single day that the event can have happened on, with the words up to it."""
    for sentence in lead:
        for span in find_dates(sentence.text, language, base):
            is_day = span.granularity == "day" and span.start == span.end
            is_news = not _is_future(span, published) and not _is_past(span, base)
            if is_day and is_news and not language.dates.background.search(sentence.text[: span.position]):
                end = span.position + len(span.text)
                yield EventDate(value=span.start, evidence=sentence.text[:end][-_EVIDENCE:])


def _is_future(span: DateSpan, published: date | None) -> bool:
    return published is not None and span.start > published + _AHEAD


def _is_past(span: DateSpan, base: date | None) -> bool:
    return base is not None and span.start < base - _NEWS
