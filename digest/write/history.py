"""What are readers told of a page's changes? The events and pages before and after a build → Changes.

Each is told once: a build that changes nothing adds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from digest.model import ArticleId, Brief, Change, Edit, Event, EventId

_TWO = 2


def add_changes(told: Iterable[Change], new: Iterable[Change]) -> tuple[Change, ...]:
    """Add what was not told yet."""
    known: dict[tuple[str, ...], Change] = {}
    for change in (*told, *new):
        known.setdefault(change.identity, change)
    return tuple(known.values())


def tell_events(
    before: Iterable[Event], briefs: Iterable[Brief], title_of: Callable[[EventId], str]
) -> Iterator[Change]:
    """Give what happened to the events: each was created, articles joined, others merged into it or parted from it."""
    known = {event.id: event for event in before}
    for brief in briefs:
        event = brief.event
        yield Change(event=event.id, kind="created")
        if event.id in known:
            yield from _tell_known(known[event.id], brief, title_of)
        for other in event.parted:
            yield Change(event=event.id, kind="split", subject=other, after=title_of(other))
            yield Change(event=other, kind="split", subject=event.id, after=brief.headline)


def _tell_known(before: Event, brief: Brief, title_of: Callable[[EventId], str]) -> Iterator[Change]:
    event = brief.event
    merged = [alias for alias in event.aliases if alias not in before.aliases]
    brought = {article for alias in merged for article in event.held.get(alias, ())}
    for alias in merged:
        yield Change(event=event.id, kind="merged", subject=alias, after=title_of(alias))
    for citation in brief.citations:
        article = citation.article
        if before.articles and article.id not in {*before.articles, *brought}:
            yield Change(event=event.id, kind="joined", subject=article.id, after=article.outlet.name)


def tell_figures(brief: Brief) -> Iterator[Change]:
    """Give each number that later articles raised: what the newest says, and what the one before it said."""
    for found in brief.disagreements:
        texts = list(dict.fromkeys(reading.text for reading in found.readings))
        if found.is_update and len(texts) >= _TWO:
            yield Change(event=brief.event.id, kind="figure", subject=found.subject, before=texts[1], after=texts[0])


def tell_edits(brief: Brief, edits: Iterable[Edit], fingerprints: Mapping[ArticleId, str]) -> Iterator[Change]:
    """Give what the desk wrote or changed, with the articles that it rests on as they are now."""
    for edit in (edit for edit in edits if edit.before != edit.after):  # not where it named another source
        ground = tuple(
            f"{article}:{fingerprints[article]}" for article in cited_by(edit, brief) if article in fingerprints
        )
        yield Change(
            event=brief.event.id,
            kind="corrected",
            subject=edit.mark,
            before=edit.before,
            after=edit.after,
            ground=ground,
        )


def tell_deletions(event: EventId, marks: Sequence[str]) -> Iterator[Change]:
    """Give that the desk took sentences away; their words are gone, a mark stands for each."""
    return (Change(event=event, kind="corrected", subject=mark) for mark in marks)


def cited_by(edit: Edit, brief: Brief) -> tuple[ArticleId, ...]:
    """Give the articles that a sentence cites: ``[^kompastv]``, and ``[^kompastv-13]`` too."""
    keys = brief.event.keys
    found = (keys.get(key) or keys.get(key.rpartition("-")[0]) for key in edit.cites)
    return tuple(dict.fromkeys(article for article in found if article))
