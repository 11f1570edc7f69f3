"""The order of the stages; the only place that knows more than one of them.

ingest → clean → extract → cluster → compose → render → write, and MkDocs publishes. Between extract and
cluster the furniture of each outlet is learned, and the articles that hold it are cleaned and extracted again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from digest.check import check_events, check_pages
from digest.clean import clean_again, clean_document, learn_furniture
from digest.cluster import (
    Encode,
    Past,
    cluster_articles,
    describe_grouping,
    explain_event,
    find_stories,
    in_order,
    load_encoder,
    weigh,
)
from digest.compose import collect_digest, compose_brief
from digest.config import Config, load_templates
from digest.engine import Collection, LocalCollection
from digest.errors import ArticleError
from digest.extract import (
    choose_texts,
    extract_article,
    find_missing_tables,
    part_forgotten,
    recognize_articles,
    remember_article,
    remember_texts,
    restore_article,
)
from digest.ingest import find_files, read_documents
from digest.memory import LearnedFurniture, LearnedWords, State
from digest.model import Article, Brief, Digest, Document, Drawing, Event, Problem
from digest.publish import publish_site
from digest.render import (
    draw_explanation,
    draw_timelines,
    find_addresses,
    render_event_pages,
    render_index_pages,
)
from digest.store import load_state, remember_vectors, save_state
from digest.write import Merged, merge_pages, read_pages, write_pages

T = TypeVar("T")
U = TypeVar("U")

Understood = tuple[Document, Article]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a command has to tell: counts for people, problems for the exit code."""

    articles: int
    events: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All input understood: the articles in order, what their outlets repeat, and what is wrong with the others."""

    articles: tuple[Article, ...]
    furniture: tuple[LearnedFurniture, ...]
    problems: tuple[Problem, ...]


def build(config: Config, *, pages_only: bool = False) -> Report:
    """Make the pages from the articles, and the site from the pages."""
    state = load_state(config.state)
    reading = read_articles(config, state)
    grouped = group(config, reading.articles, state)
    briefs = write_briefs(config, reading.articles, grouped.events)
    digest = tell_stories(briefs, reading.articles, state)
    merged = make_pages(config, digest, state)
    write_pages(merged, config.content, config.state)
    save_state(_next_state(grouped, reading, digest, merged), config.state)
    drawings = () if pages_only else make_drawings(config, reading.articles, digest, merged, state.words)
    published = () if pages_only else publish_site(config, find_addresses(grouped.events), drawings)
    problems = (*reading.problems, *merged.problems, *published)
    return Report(articles=len(reading.articles), events=len(briefs), problems=problems)


def check(config: Config) -> Report:
    """Prove that the pages hold what their articles say; nothing is written."""
    state = load_state(config.state)
    reading = read_articles(config, state)
    moved = find_addresses(state.events)
    found = check_pages(read_pages(config.content), reading.articles, state.bases or {}, moved)
    problems = (*reading.problems, *found, *check_events(state.events))
    shown = sum(bool(event.articles) for event in state.events)
    return Report(articles=len(reading.articles), events=shown, problems=problems)


def show(config: Config, path: Path) -> tuple[Understood | Problem, ...]:
    """Give what each stage made of one input file; what earlier builds learned of its outlet is used."""
    learned = load_state(config.state).furniture
    return tuple(_look_again(_understand(LocalCollection([path.resolve()]), config), learned, config).collect())


def read_articles(config: Config, state: State) -> Reading:
    """Read and understand every input file, and look again at those that hold what their outlet repeats."""
    files = LocalCollection(find_files(config.content / config.ingest.folder))
    read, unread = sort_out(_understand(files, config).collect())
    learned = learn_furniture(read, state.furniture, config.clean)
    seen, emptied = sort_out(_look_again(LocalCollection(read), learned, config).collect())
    articles, problems = _settle_identity([article for _, article in seen], (*unread, *emptied), state, config)
    lacking = find_missing_tables(articles)
    return Reading(articles=tuple(in_order(articles)), furniture=learned, problems=(*problems, *lacking))


def _settle_identity(
    articles: Sequence[Article], failed: tuple[Problem, ...], state: State, config: Config
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Know articles again, leave out the forgotten, and take the last good text of those that cannot be read."""
    allowed, down = part_forgotten(articles, state.forgotten)
    identified, doubles = recognize_articles(allowed, state.articles)
    chosen = choose_texts(identified, failed, state.histories)
    restore = attempt("extract", partial(restore_article, settings=config.extract))
    restored, lost = sort_out(map(restore, chosen.restored))
    return (*chosen.articles, *restored), (*chosen.problems, *lost, *doubles, *down)


def group(config: Config, articles: tuple[Article, ...], state: State) -> State:
    """Give the state with the events of all articles; what has not changed since the last build stays as it was."""
    way = describe_grouping(config.cluster, state.words)
    before = {article.id: article.fingerprint for article in state.articles} if way == state.grouping else {}
    settled = frozenset(one.id for one in map(remember_article, articles) if before.get(one.id) == one.fingerprint)
    with _open_encoder(config) as encode:
        past = Past(settled=settled, learned=state.words, encode=encode)
        events = cluster_articles(articles, state.events, config.cluster, past)
    return dataclasses.replace(state, events=events, grouping=way)


def write_briefs(config: Config, articles: tuple[Article, ...], events: Iterable[Event]) -> tuple[Brief, ...]:
    """Write up each event that has articles, newest first."""
    by_id = {article.id: article for article in articles}

    def compose(event: Event) -> Brief:
        return compose_brief(event, [by_id[name] for name in event.articles], config.language, config.compose)

    return collect_digest(LocalCollection(event for event in events if event.articles).map(compose).collect()).briefs


def _open_encoder(config: Config) -> AbstractContextManager[Encode | None]:
    """Give what turns texts into vectors, if the site wants that."""
    if not config.cluster.semantic:
        return nullcontext()
    return remember_vectors(load_encoder(), config.cache / "use-multilingual-v3.npz")


def tell_stories(briefs: tuple[Brief, ...], articles: tuple[Article, ...], state: State) -> Digest:
    """Find which events follow from one another, and which are related."""
    by_id = {article.id: article for article in articles}
    stories, related = find_stories([brief.event for brief in briefs if not brief.event.touches], by_id, state.stories)
    return dataclasses.replace(collect_digest(briefs), stories=stories, related=related)


def make_pages(config: Config, digest: Digest, state: State) -> Merged:
    """Render all pages and merge them with what was edited by hand; they link the merged events by their titles."""
    templates, bases, current = load_templates(config.templates), state.bases or {}, read_pages(config.content)
    untold = render_event_pages(digest, templates, config.language, config.render)
    told = merge_pages(untold, bases, current).texts
    events = render_event_pages(digest, templates, config.language, config.render, told)
    indexes = render_index_pages(digest, told, templates, config.language, config.render)
    return merge_pages((*events, *indexes), bases, current)


def make_drawings(
    config: Config,
    articles: tuple[Article, ...],
    digest: Digest,
    merged: Merged,
    learned: tuple[LearnedWords, ...],
) -> tuple[Drawing, ...]:
    """Give what is drawn into the pages that stand: timelines of stories, why the articles of an event are one."""
    weights = weigh(articles, config.cluster, learned)
    several = (brief for brief in digest.briefs if len(brief.event.articles) > 1)
    reasons = (draw_explanation(brief, explain_event(brief.event, weights)) for brief in several)
    drawings = (*reasons, *draw_timelines(digest, merged.texts, config.language))
    return tuple(drawing for drawing in drawings if drawing.path in merged.texts)


def attempt(stage: str, function: Callable[[T], U]) -> Callable[[T | Problem], U | Problem]:
    """Make a step of which the failure of one article is a Problem, which later steps pass on."""

    def tried(item: T | Problem) -> U | Problem:
        if isinstance(item, Problem):
            return item
        try:
            return function(item)
        except ArticleError as error:
            return _problem(error, stage)
        except Exception as error:  # noqa: BLE001  a fault of ours in one article stops no build, and is not kept quiet
            return _fault(error, item, stage)

    return tried


def sort_out(results: Iterable[T | Problem]) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """Part what came through from what did not."""
    kept = list(results)
    good = tuple(item for item in kept if not isinstance(item, Problem))
    return good, tuple(item for item in kept if isinstance(item, Problem))


def _understand(files: Collection[Path], config: Config) -> Collection[Understood | Problem]:
    read = files.flat_map(partial(_read, config=config))
    cleaned = read.map(attempt("clean", clean_document))
    return cleaned.map(attempt("extract", partial(_extract, config=config)))


def _look_again(
    read: Collection[Understood | Problem], learned: tuple[LearnedFurniture, ...], config: Config
) -> Collection[Understood | Problem]:
    """Now that the outlets are known, take out what each of them repeats."""
    return read.map(attempt("clean", partial(_clean_again, learned=learned, config=config)))


def _clean_again(pair: Understood, learned: tuple[LearnedFurniture, ...], config: Config) -> Understood:
    document, article = pair
    again = clean_again(document, article.outlet.id, learned)
    return pair if again.content == document.content else _extract(again, config)


def _extract(document: Document, config: Config) -> Understood:
    return document, extract_article(document, config.extract)


def _read(path: Path, config: Config) -> Iterator[Document | Problem]:
    """Read one file; what is wrong with a record stands in its place, what is wrong with the file at its end."""
    try:
        for found in read_documents(path, config.content.parent, config.ingest):
            yield found if isinstance(found, Document) else _problem(found, "ingest")
    except ArticleError as error:
        yield _problem(error, "ingest")


def _fault(error: Exception, item: object, stage: str) -> Problem:
    document = item[0] if isinstance(item, tuple) else item
    location = document.location if isinstance(document, Document) else str(document)
    what = f"makes digest itself fail ({type(error).__name__}: {error})"
    return Problem(location=location, stage=stage, message=f"{what}; report it with the file, and take the file out")


def _problem(error: ArticleError, stage: str) -> Problem:
    return Problem(location=error.location, stage=stage, message=str(error), line=error.line)


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
