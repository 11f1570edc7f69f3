"""The order of the stages; the only place that knows more than one of them.

ingest → clean → extract (``reading``) → cluster → compose → render → write (``telling``), and MkDocs publishes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from digest.check import check_events, check_pages, check_waiting
from digest.config import Config
from digest.engine import LocalCollection
from digest.extract import remember_article, remember_texts
from digest.memory import State
from digest.model import Digest, Drawing, Extras, Problem, SiteFile
from digest.pipeline.changes import Step, Told, draw_changes, tell_changes
from digest.pipeline.desk import draw_desk, hear_desk, hear_of, pin_headlines
from digest.pipeline.emptied import find_emptied
from digest.pipeline.outcome import Outcome, find_outcome
from digest.pipeline.places import answer_all, look_for_pages, place_bases, place_drawings
from digest.pipeline.reading import Reading, Understood, look_again, read_articles, understand
from digest.pipeline.telling import (
    group,
    make_cards,
    make_drawings,
    make_machine_files,
    make_pages,
    tell_stories,
    write_briefs,
)
from digest.publish import publish_site
from digest.render import find_addresses
from digest.store import alone, change_files, files_of_state, finish_changes, load_state
from digest.write import Merged, files_of_pages, read_pages, read_suggestions

__all__ = ["Report", "Understood", "build", "check", "read_articles", "show"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a command has to tell: counts for people, problems for the exit code."""

    articles: int
    events: int
    problems: tuple[Problem, ...]
    outcome: Outcome = field(default_factory=Outcome)


@alone
def build(config: Config, *, pages_only: bool = False) -> Report:
    """Make the pages from the articles, and the site from the pages."""
    finish_changes(config.content, config.state)
    state = load_state(config.state)
    reading = read_articles(config, state)
    desk = hear_desk(config, reading.articles, state)
    grouped = group(config, reading.articles, state, desk)
    wishes = hear_of(desk, grouped)
    briefs = pin_headlines(write_briefs(config, reading.articles, grouped.events), wishes)
    digest = tell_stories(briefs, reading.articles, state, wishes)
    moves = look_for_pages(config, grouped)
    merged = make_pages(config, digest, grouped, moves)
    step = Step(before=state, moves=moves, digest=digest, merged=merged)
    told = tell_changes(config, reading.articles, step)
    known = dataclasses.replace(grouped, places=moves.known, changes=told.changes)
    _write(config, told.merged, _next_state(known, reading, digest, merged))
    published: tuple[Problem, ...] = ()
    if not pages_only:
        drawings = (*draw_desk(desk, digest, merged), *_draw(config, reading, step, told))
        addresses = find_addresses(grouped.events, digest.entities)
        machines = make_machine_files(config, digest, merged, told.changes)
        published = _publish(config, step, addresses, drawings, machines)
    heard = (*find_emptied(state), *reading.problems, *desk.problems, *wishes.problems)
    problems = (*heard, *merged.problems, *published)
    waiting = {page: len(found) for page, found in told.merged.suggestions.items() if found}
    outcome = find_outcome(state.events, grouped.events, waiting)
    return Report(articles=len(reading.articles), events=len(briefs), problems=problems, outcome=outcome)


def check(config: Config) -> Report:
    """Prove that the pages hold what their articles say; nothing is written."""
    state = load_state(config.state)
    reading, moves = read_articles(config, state), look_for_pages(config, state)
    moved = answer_all(find_addresses(state.events), moves)
    found = check_pages(read_pages(config.content), reading.articles, place_bases(moves), moved)
    desk, waiting = hear_desk(config, reading.articles, state), check_waiting(read_suggestions(config.state))
    remembered = (*find_emptied(state), *check_events(state.events))
    problems = (*reading.problems, *desk.problems, *found, *waiting, *remembered)
    shown = sum(bool(event.articles) for event in state.events)
    return Report(articles=len(reading.articles), events=shown, problems=problems)


def show(config: Config, path: Path) -> tuple[Understood | Problem, ...]:
    """Give what each stage made of one input file; what earlier builds learned of its outlet is used."""
    learned = load_state(config.state).furniture
    return tuple(look_again(understand(LocalCollection([path.resolve()]), config), learned, config).collect())


def _write(config: Config, merged: Merged, state: State) -> None:
    """Change pages and state together: a build that is killed has done all of it, or nothing."""
    folder = config.state.relative_to(config.content).as_posix()
    pages = files_of_pages(merged, config.content)
    remembered = {f"{folder}/{name}": text for name, text in files_of_state(state, config.state).items()}
    names = {place: path for path, place in merged.places.items()}
    change_files({**pages, **remembered}, config.content, config.state, names)


def _draw(config: Config, reading: Reading, step: Step, told: Told) -> tuple[Drawing, ...]:
    drawings = make_drawings(config, reading.articles, step.digest, step.merged, step.before.words)
    changes = draw_changes(config, step, told)
    return (*drawings, *(drawing for drawing in changes if drawing.path in step.merged.texts))


def _publish(
    config: Config,
    step: Step,
    addresses: Mapping[str, str],
    drawings: tuple[Drawing, ...],
    machines: tuple[tuple[SiteFile, ...], tuple[Drawing, ...]],
) -> tuple[Problem, ...]:
    files, heads = machines
    extras = Extras(
        addresses=answer_all(addresses, step.moves),
        drawings=place_drawings((*drawings, *heads), step.moves),
        files=files,
        deleted=step.moves.deleted,
        cards=make_cards(config, step.digest, step.merged),
    )
    return publish_site(config, extras)


def _next_state(grouped: State, reading: Reading, digest: Digest, merged: Merged) -> State:
    lost = (event for event in grouped.events if not event.articles)
    return dataclasses.replace(
        grouped,
        articles=tuple(remember_article(article) for article in reading.articles),
        histories=remember_texts(reading.articles, grouped.histories),
        furniture=reading.furniture,
        events=(*(brief.event for brief in digest.briefs), *lost),
        stories=digest.stories,
        bases=merged.bases,
        struck=merged.struck,
    )
