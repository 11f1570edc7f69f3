"""What is remembered between builds? A folder of text ↔ State.

``events.jsonl``, ``stories.jsonl``, ``articles.jsonl`` and ``furniture.jsonl`` hold one record a line, sorted, so that
git merges them (``.gitattributes`` says: the lines of both branches; where both changed one, ``reunion.py`` makes one
of the two); ``pages/`` holds the pages as last generated. Written last in a build, file by file: whichever are
written, the pages they tell of are too.
"""

from __future__ import annotations

from pathlib import Path

from digest.memory import State
from digest.store.articles import read_article, record_of_article
from digest.store.fetched import load_fetched, save_fetched
from digest.store.forgotten import load_forgotten, save_forgotten
from digest.store.furniture import load_furniture, record_of_furniture
from digest.store.grouped.events import load_events, record_of_event
from digest.store.grouped.grouping import load_grouping, save_grouping
from digest.store.grouped.stories import read_story, record_of_story
from digest.store.grouped.wanted import load_overrides, load_ties, save_overrides, save_ties
from digest.store.pages import load_bases, save_bases
from digest.store.records import load_records, save_records
from digest.store.revisions import read_history, record_of_history
from digest.store.vectors import remember_vectors
from digest.store.words import load_words, save_words

__all__ = ["load_fetched", "load_state", "remember_vectors", "save_fetched", "save_state"]


def load_state(folder: Path) -> State:
    """Read what is remembered; nothing where there is no such folder yet.

    Raises:
        StateError: a file cannot be understood.
    """
    return State(
        articles=load_records(folder / "articles.jsonl", read_article),
        histories=load_records(folder / "revisions.jsonl", read_history),
        forgotten=load_forgotten(folder),
        events=load_events(folder / "events.jsonl"),
        stories=load_records(folder / "stories.jsonl", read_story),
        furniture=load_furniture(folder / "furniture.jsonl"),
        words=load_words(folder / "words"),
        grouping=load_grouping(folder),
        overrides=load_overrides(folder),
        page_ties=load_ties(folder / "ties.jsonl"),
        bases=load_bases(folder / "pages"),
    )


def save_state(state: State, folder: Path) -> None:
    """Remember ``state``; only files that differ are written."""
    save_bases(state.bases or {}, folder)
    save_records([record_of_article(article) for article in state.articles], folder / "articles.jsonl")
    save_records([record_of_history(history) for history in state.histories], folder / "revisions.jsonl")
    save_forgotten(state.forgotten, folder)
    save_records([record_of_event(event) for event in state.events], folder / "events.jsonl")
    save_records([record_of_story(story) for story in state.stories], folder / "stories.jsonl")
    save_records([record_of_furniture(rule) for rule in state.furniture], folder / "furniture.jsonl")
    save_words(state.words, folder / "words")
    save_overrides(state.overrides, folder)
    save_ties(state.page_ties, folder / "ties.jsonl")
    save_grouping(state.grouping, folder)
