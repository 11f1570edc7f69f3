"""What did this build and the hand change? For readers' histories, marks on the pages, and an editor's list."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from digest.config import Config
from digest.errors import PageError
from digest.extract import remember_article
from digest.memory import State
from digest.model import Article, Brief, Change, Digest, Drawing, Edit, EventId, Mark
from digest.render import draw_history, draw_marks, event_path
from digest.store import find_authors, find_build_time
from digest.text.pages.front_matter import parse_front_matter
from digest.text.pages.markdown import unescape_front_matter
from digest.write import (
    Merged,
    Moves,
    add_changes,
    add_suggestions,
    find_deleted,
    find_edits,
    find_lost_ground,
    tell_deletions,
    tell_edits,
    tell_events,
    tell_figures,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A build from what was to what is: the state and the pages before it, and the digest and the pages now."""

    before: State
    moves: Moves
    digest: Digest
    merged: Merged


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The history of all events, what the hand wrote on the page of each, and the pages with what is in doubt."""

    changes: tuple[Change, ...]
    edits: Mapping[EventId, tuple[Edit, ...]]
    merged: Merged


def tell_changes(config: Config, articles: Sequence[Article], step: Step) -> Told:
    """Give what readers and editors should know of a build's changes and the hand's."""
    before, briefs, merged = step.before, step.digest.briefs, step.merged
    prints = {known.id: known.fingerprint for known in map(remember_article, articles)}
    edits = {brief.event.id: _find_edits(event_path(brief.event.id), merged) for brief in briefs}
    new = [*tell_events(before.events, briefs, lambda event: _read_title(event, step.moves))]
    for brief in briefs:
        deleted = tell_deletions(brief.event.id, _find_deleted(event_path(brief.event.id), step))
        new += [*tell_figures(brief), *tell_edits(brief, edits[brief.event.id], prints), *deleted]
    when = _find_time(config, articles)
    lost = {
        event_path(brief.event.id): find_lost_ground(brief, edits[brief.event.id], before.changes, prints)
        for brief in briefs
        if edits[brief.event.id]
    }
    suggestions = add_suggestions(merged.suggestions, lost, before.decided)
    return Told(
        changes=add_changes(before.changes, (dataclasses.replace(change, when=when) for change in new)),
        edits=edits,
        merged=dataclasses.replace(merged, suggestions=suggestions),
    )


def draw_changes(config: Config, step: Step, told: Told) -> Iterator[Drawing]:
    """Give the marks and the history of each event's page."""
    histories: dict[EventId, list[Change]] = {}
    for change in told.changes:
        histories.setdefault(change.event, []).append(change)
    for brief in step.digest.briefs:
        changes = histories.get(brief.event.id, [])
        yield from draw_marks(brief, _make_marks(config, brief, told, changes))
        yield draw_history(brief, changes)


def _make_marks(config: Config, brief: Brief, told: Told, changes: Iterable[Change]) -> tuple[Mark, ...]:
    path, edits = event_path(brief.event.id), told.edits[brief.event.id]
    since = {change.subject: change.when for change in changes if change.kind == "corrected"}
    doubted = {found.hand.rstrip() for found in told.merged.suggestions.get(path, ())}
    named = config.render.show_editor_names and bool(edits)
    authors = find_authors(config.content / told.merged.places.get(path, path)) if named else {}
    return tuple(
        Mark(
            edit=edit,
            when=since.get(edit.mark),
            editor=authors.get(edit.line, ""),
            in_doubt=edit.text.rstrip() in doubted,
        )
        for edit in edits
    )


def _find_edits(path: str, merged: Merged) -> tuple[Edit, ...]:
    base, text = merged.bases.get(path), merged.texts.get(path)
    return find_edits(base, text, merged.suggestions.get(path, ())) if base and text else ()


def _find_deleted(path: str, step: Step) -> list[str]:
    base, page = step.moves.bases.get(path), step.moves.current.get(path)
    marks = find_deleted(path, base, page) if base and page and path in step.merged.texts else ()
    return [mark for mark in marks if mark not in step.before.struck]


def _read_title(event: EventId, moves: Moves) -> str:
    """Give the title of an event as its page had it, for one that is gone."""
    try:
        title = parse_front_matter(moves.bases.get(event_path(event), "")).get("title")
    except PageError:  # git may have left it in pieces
        title = None
    return unescape_front_matter(title) if isinstance(title, str) else ""


def _find_time(config: Config, articles: Iterable[Article]) -> datetime | None:
    """Give the time of the build: said, or the last commit's, or the newest article's."""
    published = [article.published.value for article in articles if article.published]
    return find_build_time(config.content) or max(published, default=None)
