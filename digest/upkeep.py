"""What is done for a site beside building it: articles are fetched and taken down, words are learned."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from digest.check import find_remains, own_sentences
from digest.cluster import learn_words
from digest.config import Config
from digest.extract import find_article, fingerprints_of
from digest.ingest import read_documents, remove_input
from digest.ingest.feeds import Harvest, World, fetch_feeds
from digest.ingest.given import Submission, take_address, take_file, take_text
from digest.memory import State
from digest.model import Article, Change, Document, Ties
from digest.pipeline import Report, build, read_articles
from digest.store import alone, load_fetched, load_state, save_fetched, save_state
from digest.write import forget_suggestions, read_pages


def fetch(config: Config, world: World) -> Harvest:
    """Take the new articles of the site's feeds into its input; nothing is built."""
    known = load_fetched(config.state)
    folder = config.content / config.ingest.folder
    harvest = fetch_feeds(config.feeds, folder, known, config.fetch, world)
    save_fetched(harvest.fetched, config.state)
    return harvest


def add_article(config: Config, given: Submission, world: World) -> Path:
    """Take an article that an editor gives into the site's input, and give its file; nothing is built.

    Raises:
        ArticleError: it cannot be used.
    """
    folder = config.content / config.ingest.folder
    if given.address:
        return take_address(given.address, given.fields, folder, config.fetch, world)
    return take_text(given.text, given.fields, folder)


def add_file(config: Config, path: Path, fields: Mapping[str, str]) -> Path:
    """Take a copy of an article's file into the site's input, and give the copy; nothing is built.

    Raises:
        ArticleError: it cannot be used.
    """
    return take_file(path, fields, config.content / config.ingest.folder, config.ingest.max_file_bytes)


@alone
def forget(config: Config, wanted: str, *, pages_only: bool = False) -> Report:
    """Take an article down: out of input, state and pages; it does not come back with a later build or fetch."""
    state = load_state(config.state)
    articles = read_articles(config, state).articles
    article = find_article(wanted, articles)
    sentences = own_sentences(article, articles)
    save_state(_forget_article(state, article), config.state)
    remove_input(config.content.parent / article.location)
    report = build(config, pages_only=pages_only)
    forget_suggestions(config.state, sentences)
    built = load_state(config.state)
    save_state(dataclasses.replace(built, changes=_withhold(built.changes, sentences)), config.state)
    remains = find_remains(read_pages(config.content), sentences)
    return Report(articles=report.articles, events=report.events, problems=(*report.problems, *remains))


def _forget_article(state: State, article: Article) -> State:
    histories = tuple(history for history in state.histories if history.article != article.id)
    together, apart = (
        tuple(pair for pair in pairs if article.id not in pair)
        for pairs in (state.page_ties.together, state.page_ties.apart)
    )
    return dataclasses.replace(
        state,
        histories=histories,
        forgotten=state.forgotten | fingerprints_of(article),
        page_ties=Ties(together=together, apart=apart),
        changes=tuple(change for change in state.changes if change.subject != article.id),
    )


def _withhold(changes: Iterable[Change], sentences: Collection[str]) -> tuple[Change, ...]:
    """Give what readers were told, without the words of those changes that quote one of the sentences."""
    return tuple(
        dataclasses.replace(change, before="", after="")
        if any(sentence in text for sentence in sentences for text in (change.before, change.after))
        else change
        for change in changes
    )


@alone
def learn(config: Config, paths: Iterable[Path]) -> State:
    """Learn from older texts how common words are; no article of theirs becomes part of the site."""
    state = load_state(config.state)
    read = (document for path in paths for document in read_documents(path, path.parent, config.ingest))
    documents = (document for document in read if isinstance(document, Document))
    words = learn_words(documents, state.words, config.language)
    learned = dataclasses.replace(state, words=words)
    save_state(learned, config.state)
    return learned
