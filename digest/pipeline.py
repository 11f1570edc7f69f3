"""The order of the stages; the only place that knows more than one of them.

ingest → clean → extract → cluster → compose → render → write, and MkDocs publishes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from digest.check import check_pages
from digest.clean import clean_document
from digest.cluster import cluster_articles, in_order
from digest.compose import collect_digest, compose_brief
from digest.config import Config, load_templates
from digest.engine import Collection, LocalCollection
from digest.errors import ArticleError
from digest.extract import extract_article, find_missing_tables, recognize_articles, remember_article
from digest.ingest import find_files, read_documents
from digest.model import Article, Brief, Document, Event, Problem, State
from digest.publish import publish_site
from digest.render import render_event_pages, render_index_pages
from digest.store import load_state, save_state
from digest.write import Merged, merge_pages, read_pages, write_pages

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a command has to tell: counts for people, problems for the exit code."""

    articles: int
    events: int
    problems: tuple[Problem, ...]


def build(config: Config, *, pages_only: bool = False) -> Report:
    """Make the pages from the articles, and the site from the pages."""
    state = load_state(config.state)
    articles, problems = read_articles(config, state)
    briefs = write_briefs(config, articles, state)
    merged = make_pages(config, briefs, state)
    write_pages(merged, config.content, config.state)
    save_state(_next_state(articles, briefs, merged), config.state)
    published = () if pages_only else publish_site(config)
    return Report(articles=len(articles), events=len(briefs), problems=(*problems, *merged.problems, *published))


def check(config: Config) -> Report:
    """Prove that the pages hold what their articles say; nothing is written."""
    state = load_state(config.state)
    articles, problems = read_articles(config, state)
    found = check_pages(read_pages(config.content), articles, state.bases or {})
    return Report(articles=len(articles), events=len(state.events), problems=(*problems, *found))


def show(config: Config, path: Path) -> tuple[Article | Problem, ...]:
    """Give what each stage made of one input file."""
    return _understand(LocalCollection([path.resolve()]), config).collect()


def read_articles(config: Config, state: State) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Read and understand every input file: the articles in order, and what is wrong with the others."""
    files = LocalCollection(find_files(config.content / config.ingest.folder))
    articles, problems = sort_out(_understand(files, config).keep().collect())
    identified, doubles = recognize_articles(articles, state.articles)
    return tuple(in_order(identified)), (*problems, *doubles, *find_missing_tables(articles))


def write_briefs(config: Config, articles: tuple[Article, ...], state: State) -> tuple[Brief, ...]:
    """Group the articles by event and write up each, newest first."""
    events = cluster_articles(articles, state.events, config.cluster)
    by_id = {article.id: article for article in articles}

    def compose(event: Event) -> Brief:
        return compose_brief(event, [by_id[name] for name in event.articles], config.language, config.compose)

    return collect_digest(LocalCollection(events).map(compose).collect()).briefs


def make_pages(config: Config, briefs: tuple[Brief, ...], state: State) -> Merged:
    """Render all pages and merge them with what was edited by hand; index pages tell of the merged events."""
    digest, templates = collect_digest(briefs), load_templates(config.templates)
    bases, current = state.bases or {}, read_pages(config.content)
    events = render_event_pages(digest, templates, config.language, config.render)
    told = merge_pages(events, bases, current).texts
    indexes = render_index_pages(digest, told, templates, config.language, config.render)
    return merge_pages((*events, *indexes), bases, current)


def attempt(stage: str, function: Callable[[T], U]) -> Callable[[T | Problem], U | Problem]:
    """Make a step of which the failure of one article is a Problem, which later steps pass on."""

    def tried(item: T | Problem) -> U | Problem:
        if isinstance(item, Problem):
            return item
        try:
            return function(item)
        except ArticleError as error:
            return Problem(location=error.location, stage=stage, message=str(error))

    return tried


def sort_out(results: Iterable[T | Problem]) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """Part what came through from what did not."""
    kept = list(results)
    good = tuple(item for item in kept if not isinstance(item, Problem))
    return good, tuple(item for item in kept if isinstance(item, Problem))


def _understand(files: Collection[Path], config: Config) -> Collection[Article | Problem]:
    read = partial(_read, root=config.content.parent, config=config)
    return (
        files.flat_map(read)
        .map(attempt("clean", clean_document))
        .map(attempt("extract", partial(extract_article, settings=config.extract)))
    )


def _read(path: Path, root: Path, config: Config) -> Iterator[Document | Problem]:
    try:
        yield from read_documents(path, root, config.ingest)
    except ArticleError as error:
        yield Problem(location=error.location, stage="ingest", message=str(error))


def _next_state(articles: tuple[Article, ...], briefs: tuple[Brief, ...], merged: Merged) -> State:
    return State(
        articles=tuple(remember_article(article) for article in articles),
        events=tuple(brief.event for brief in briefs),
        bases=merged.bases,
    )
