"""The order of the stages; the only place that knows more than one of them.

ingest → clean → extract (``reading``) → cluster → compose → render → write (``telling``), and MkDocs publishes.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path

from digest.check import check_events, check_pages
from digest.config import Config
from digest.engine import LocalCollection
from digest.extract import remember_article, remember_texts
from digest.memory import State
from digest.model import Digest, Problem
from digest.pipeline.desk import draw_desk, hear_desk, hear_of, pin_headlines
from digest.pipeline.outcome import Outcome, find_outcome
from digest.pipeline.reading import Reading, Understood, look_again, read_articles, understand
from digest.pipeline.telling import group, make_drawings, make_machine_files, make_pages, tell_stories, write_briefs
from digest.publish import publish_site
from digest.render import find_addresses
from digest.store import load_state, save_state
from digest.write import Merged, count_suggestions, read_pages, write_pages

__all__ = ["Report", "Understood", "build", "check", "read_articles", "show"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a command has to tell: counts for people, problems for the exit code."""

    articles: int
    events: int
    problems: tuple[Problem, ...]
    outcome: Outcome = field(default_factory=Outcome)


def build(config: Config, *, pages_only: bool = False) -> Report:
    """Make the pages from the articles, and the site from the pages."""
    state = load_state(config.state)
    reading = read_articles(config, state)
    desk = hear_desk(config, reading.articles, state)
    grouped = group(config, reading.articles, state, desk)
    wishes = hear_of(desk, grouped)
    briefs = pin_headlines(write_briefs(config, reading.articles, grouped.events), wishes)
    digest = tell_stories(briefs, reading.articles, state, wishes)
    merged = make_pages(config, digest, grouped)
    write_pages(merged, config.content, config.state)
    save_state(_next_state(grouped, reading, digest, merged), config.state)
    published: tuple[Problem, ...] = ()
    if not pages_only:
        addresses = find_addresses(grouped.events, digest.entities)
        drawings = make_drawings(config, reading.articles, digest, merged, state.words)
        files, heads = make_machine_files(config, digest, merged)
        published = publish_site(config, addresses, (*draw_desk(desk, digest, merged), *drawings, *heads), files)
    problems = (*reading.problems, *desk.problems, *wishes.problems, *merged.problems, *published)
    outcome = find_outcome(state.events, grouped.events, count_suggestions(config.state))
    return Report(articles=len(reading.articles), events=len(briefs), problems=problems, outcome=outcome)


def check(config: Config) -> Report:
    """Prove that the pages hold what their articles say; nothing is written."""
    state = load_state(config.state)
    reading = read_articles(config, state)
    moved = find_addresses(state.events)
    found = check_pages(read_pages(config.content), reading.articles, state.bases or {}, moved)
    desk = hear_desk(config, reading.articles, state)
    problems = (*reading.problems, *desk.problems, *found, *check_events(state.events))
    shown = sum(bool(event.articles) for event in state.events)
    return Report(articles=len(reading.articles), events=shown, problems=problems)


def show(config: Config, path: Path) -> tuple[Understood | Problem, ...]:
    """Give what each stage made of one input file; what earlier builds learned of its outlet is used."""
    learned = load_state(config.state).furniture
    return tuple(look_again(understand(LocalCollection([path.resolve()]), config), learned, config).collect())


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
    )
