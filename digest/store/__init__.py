"""What is remembered between builds? A folder of text ↔ State.

``events.jsonl``, ``articles.jsonl`` and ``furniture.jsonl`` hold one record a line, sorted, so that git merges them;
``pages/`` holds the pages as last generated. Written last in a build, file by file: whichever are written, the pages
they tell of are too.
"""

from __future__ import annotations

from pathlib import Path

from digest.memory import State
from digest.store.articles import read_article, record_of_article
from digest.store.events import read_event, record_of_event
from digest.store.fetched import load_fetched, save_fetched
from digest.store.forgotten import load_forgotten, save_forgotten
from digest.store.furniture import read_furniture, record_of_furniture
from digest.store.pages import load_bases, save_bases
from digest.store.records import load_records, save_records
from digest.store.revisions import read_history, record_of_history
from digest.store.vectors import remember_vectors

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
        events=load_records(folder / "events.jsonl", read_event),
        furniture=load_records(folder / "furniture.jsonl", read_furniture),
        bases=load_bases(folder / "pages"),
    )


def save_state(state: State, folder: Path) -> None:
    """Remember ``state``; only files that differ are written."""
    save_bases(state.bases or {}, folder)
    save_records([record_of_article(article) for article in state.articles], folder / "articles.jsonl")
    save_records([record_of_history(history) for history in state.histories], folder / "revisions.jsonl")
    save_forgotten(state.forgotten, folder)
    save_records([record_of_event(event) for event in state.events], folder / "events.jsonl")
    save_records([record_of_furniture(rule) for rule in state.furniture], folder / "furniture.jsonl")
