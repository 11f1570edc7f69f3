"""Events as they are published: what the briefs know, of which the pages, with all edits by hand, still show.

A sentence that an editor took away must not come back in a feed; one that an editor wrote has its place there.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time

from digest.model import Brief, Change, Claim, Digest, EventId, PullQuote
from digest.render.cards import read_cards
from digest.render.cited import read_units
from digest.render.events.comparisons import compared_claims
from digest.render.paths import event_path
from digest.text.pages.page_text import Unit

# What XML 1.0 cannot hold, and bytes that were no UTF-8.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence of a summary and the keys of its footnotes; an editor's own has no claim behind it."""

    text: str
    keys: tuple[str, ...]
    claim: Claim | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """An event as its page tells it. ``shown`` is all that stands on the page, ``notes`` the keys of its footnotes.

    ``foreign`` is what only articles in other languages tell. ``revised`` is when readers last learned something new
    of it: a figure, a correction, a merge.
    """

    brief: Brief
    path: str
    title: str
    lead: str
    statements: tuple[Statement, ...]
    foreign: tuple[Statement, ...]
    shown: str
    notes: frozenset[str]
    revised: datetime | None = None

    @property
    def updated(self) -> datetime | None:
        """When a feed fires: a further article that tells nothing new is no reason to."""
        return self.revised or self.first

    @property
    def first(self) -> datetime | None:
        """When it was first reported, else its day."""
        return self._moment(self.brief.first_reported)

    @property
    def last(self) -> datetime | None:
        """When it was last reported, else its day."""
        return self._moment(self.brief.last_reported)

    def shows(self, text: str) -> bool:
        """Tell whether these words stand on the page."""
        return _fold(text) in self.shown

    def _moment(self, reported: datetime | None) -> datetime | None:
        day = self.brief.day
        told = reported or (datetime.combine(day, time.min) if day else None)
        return told.replace(tzinfo=told.tzinfo or UTC) if told else None


def read_published(
    digest: Digest, event_pages: Mapping[str, str], changes: Iterable[Change] = ()
) -> tuple[Published, ...]:
    """Give each event that has a page, in the order of the digest."""
    briefs = {event_path(brief.event.id): brief for brief in digest.briefs}
    revised = _find_revised(changes)
    told = (
        _read(briefs[card.path], card.path, event_pages[card.path], plain(card.title), plain(card.lead))
        for card in read_cards(digest, event_pages)
    )
    return tuple(dataclasses.replace(item, revised=revised.get(item.brief.event.id)) for item in told)


def _find_revised(changes: Iterable[Change]) -> dict[EventId, datetime]:
    revised: dict[EventId, datetime] = {}
    for change in changes:
        if change.is_material and change.kind != "created" and change.when:
            revised[change.event] = max(change.when, revised.get(change.event, change.when))
    return revised


def plain(text: str) -> str:
    """Give the text without what no feed can hold."""
    return _NO_TEXT.sub("", text)


def _read(brief: Brief, path: str, page: str, title: str, lead: str) -> Published:
    units = read_units(page)
    claims = {_fold(claim.text): claim for claim in _claims(brief)}
    summary, foreign = (
        tuple(_statement(unit, claims) for unit in units if (unit.kind, unit.section) == ("sentence", section))
        for section in ("summary", "foreign")
    )
    return Published(
        brief=brief,
        path=path,
        title=title,
        lead=lead,
        statements=summary,
        foreign=foreign,
        shown="\n".join(_fold(unit.statement) for unit in units if unit.kind != "definition"),
        notes=frozenset(unit.name for unit in units if unit.kind == "definition"),
    )


def _statement(unit: Unit, claims: Mapping[str, Claim]) -> Statement:
    text = _fold(unit.statement)
    return Statement(text=plain(text), keys=unit.citations, claim=claims.get(text))


def _claims(brief: Brief) -> Iterator[Claim]:
    yield from compared_claims(brief)
    yield from (pull.claim for pull in brief.quotes)
    yield from brief.foreign
    yield from brief.summary


def quoted(pull: PullQuote) -> str:
    """Give the words of a quote as pages show them."""
    return pull.quote.content.rstrip(",;")


def _fold(text: str) -> str:
    return " ".join(text.split())
