"""ingest → clean → extract: every input file understood.

Between extract and cluster the furniture of each outlet is learned, and the articles that hold it are cleaned and
extracted again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from digest.clean import clean_again, clean_document, learn_furniture
from digest.cluster import in_order
from digest.config import Config
from digest.engine import Collection, LocalCollection
from digest.errors import ArticleError
from digest.extract import (
    choose_texts,
    extract_article,
    find_missing_tables,
    part_forgotten,
    recognize_articles,
    restore_article,
)
from digest.ingest import find_files, find_left_out, read_documents
from digest.memory import LearnedFurniture, State
from digest.model import Article, Document, Problem
from digest.pipeline.attempts import attempt, problem_of, sort_out

Understood = tuple[Document, Article]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All input understood: the articles in order, what their outlets repeat, and what is wrong with the others."""

    articles: tuple[Article, ...]
    furniture: tuple[LearnedFurniture, ...]
    problems: tuple[Problem, ...]


def read_articles(config: Config, state: State) -> Reading:
    """Read and understand every input file, and look again at those that hold what their outlet repeats."""
    folder = config.content / config.ingest.folder
    files, left_out = LocalCollection(find_files(folder)), find_left_out(folder, config.content.parent)
    read, unread = sort_out(understand(files, config).collect())
    learned = learn_furniture(read, state.furniture, config.clean)
    seen, emptied = sort_out(look_again(LocalCollection(read), learned, config).collect())
    articles, problems = _settle_identity([article for _, article in seen], (*unread, *emptied), state, config)
    lacking = find_missing_tables(articles)
    return Reading(articles=tuple(in_order(articles)), furniture=learned, problems=(*left_out, *problems, *lacking))


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


def understand(files: Collection[Path], config: Config) -> Collection[Understood | Problem]:
    """Read, clean and extract every file."""
    read = files.flat_map(partial(_read, config=config))
    cleaned = read.map(attempt("clean", clean_document))
    return cleaned.map(attempt("extract", partial(_extract, config=config)))


def look_again(
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
            yield found if isinstance(found, Document) else problem_of(found, "ingest")
    except ArticleError as error:
        yield problem_of(error, "ingest")
