"""What is remembered between builds? A folder of text ↔ State.

``events.jsonl``, ``stories.jsonl``, ``articles.jsonl`` and ``furniture.jsonl`` hold one record a line, sorted, so that
git merges them (``.gitattributes`` says: the lines of both branches; where both changed one, ``reunion.py`` makes one
of the two); ``pages/`` holds the pages as last generated. A build changes them together with the pages that they
tell of, all or none (``journal.py``).
"""

from __future__ import annotations

from pathlib import Path

from digest.memory import State
from digest.store.articles import read_article, record_of_article
from digest.store.desk.fingerprints import load_fingerprints, write_fingerprints
from digest.store.desk.history import files_of_changes, load_changes
from digest.store.desk.places import files_of_places, load_places
from digest.store.desk.repository import find_authors, find_build_time
from digest.store.fetched import load_fetched, save_fetched
from digest.store.files import write_whole
from digest.store.furniture import load_furniture, record_of_furniture
from digest.store.grouped.events import load_events, record_of_event
from digest.store.grouped.grouping import load_grouping
from digest.store.grouped.stories import read_story, record_of_story
from digest.store.grouped.wanted import files_of_overrides, files_of_ties, load_overrides, load_ties
from digest.store.journal import change_files, finish_changes
from digest.store.lock import alone, hold
from digest.store.pages import files_of_bases, load_bases
from digest.store.records import join_records, load_records
from digest.store.revisions import read_history, record_of_history
from digest.store.vectors import remember_vectors
from digest.store.words import files_of_words, load_words

_FORGOTTEN, _DECIDED, _STRUCK = "forgotten.jsonl", "decided.jsonl", "struck.jsonl"
_PLACES = "places.jsonl"

__all__ = [
    "alone",
    "change_files",
    "files_of_state",
    "find_authors",
    "find_build_time",
    "finish_changes",
    "hold",
    "load_fetched",
    "load_state",
    "remember_vectors",
    "save_fetched",
    "save_state",
]


def load_state(folder: Path) -> State:
    """Read what is remembered; nothing where there is no such folder yet.

    Raises:
        StateError: a file cannot be understood.
    """
    return State(
        articles=load_records(folder / "articles.jsonl", read_article),
        histories=load_records(folder / "revisions.jsonl", read_history),
        forgotten=load_fingerprints(folder / _FORGOTTEN),
        events=load_events(folder / "events.jsonl"),
        stories=load_records(folder / "stories.jsonl", read_story),
        furniture=load_furniture(folder / "furniture.jsonl"),
        words=load_words(folder / "words"),
        grouping=load_grouping(folder / "grouping.txt"),
        overrides=load_overrides(folder),
        page_ties=load_ties(folder / "ties.jsonl"),
        bases=load_bases(folder / "pages"),
        decided=load_fingerprints(folder / _DECIDED),
        struck=load_fingerprints(folder / _STRUCK),
        places=load_places(folder / _PLACES),
        changes=load_changes(folder / "history"),
    )


def save_state(state: State, folder: Path) -> None:
    """Remember ``state``; only files that differ are written."""
    for name, text in files_of_state(state, folder).items():
        if text is None:
            (folder / name).unlink()
        else:
            write_whole(folder / name, text)


def files_of_state(state: State, folder: Path) -> dict[str, str | None]:
    """Give what each file of the state should hold, by its path below ``folder``; ``None`` for one that should go."""
    bases = files_of_bases(state.bases or {}, folder / "pages")
    return {
        **{f"pages/{name}": text for name, text in bases.items()},
        "articles.jsonl": join_records(record_of_article(article) for article in state.articles),
        "revisions.jsonl": join_records(record_of_history(history) for history in state.histories),
        "events.jsonl": join_records(record_of_event(event) for event in state.events),
        "stories.jsonl": join_records(record_of_story(story) for story in state.stories),
        "furniture.jsonl": join_records(record_of_furniture(rule) for rule in state.furniture),
        **write_fingerprints(folder / _FORGOTTEN, state.forgotten),
        **write_fingerprints(folder / _DECIDED, state.decided),
        **write_fingerprints(folder / _STRUCK, state.struck),
        **files_of_places(folder / _PLACES, state.places),
        **{f"history/{name}": text for name, text in files_of_changes(state.changes).items()},
        **{f"words/{name}": text for name, text in files_of_words(state.words).items()},
        **files_of_overrides(state.overrides, folder),
        **files_of_ties(state.page_ties, folder / "ties.jsonl"),
        **({"grouping.txt": f"{state.grouping}\n"} if state.grouping else {}),
    }
