"""Histories: what comes back, how little is written, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.memory import History, Revision
from digest.model import ArticleId
from digest.store.revisions import read_history, record_of_history

PARAGRAPHS = st.lists(st.lists(st.text(max_size=3), max_size=3).map(tuple), max_size=3).map(tuple)
REVISIONS = st.lists(PARAGRAPHS.map(lambda paragraphs: Revision(when=None, paragraphs=paragraphs)), min_size=1)


def _history(*revisions: Revision) -> History:
    return History(article=ArticleId("a1"), name="a", location="articles/a.txt", declared={}, revisions=revisions)


def _as_json(value: Any) -> Any:
    """Tuples become lists, as in a file."""
    if isinstance(value, dict):
        return {key: _as_json(item) for key, item in value.items()}
    return [_as_json(item) for item in value] if isinstance(value, list | tuple) else value


@given(REVISIONS)
def test_histories_come_back(revisions: list[Revision]) -> None:
    """Whatever their sentences are."""
    history = _history(*revisions)
    assert read_history(_as_json(record_of_history(history))) == history


def test_a_sentence_that_stayed_is_written_once() -> None:
    """So that a text with a hundred small corrections stays small."""
    first = Revision(when=None, paragraphs=(("Hujan turun.", "Satu hilang."),))
    second = Revision(when=None, paragraphs=(("Hujan turun.",), ("Reda.",)))
    record = record_of_history(_history(first, second))
    assert record["texts"] == ("Hujan turun.", "Satu hilang.", "Reda.")
    assert record["revisions"] == [{"when": "", "paragraphs": [[0, 1]]}, {"when": "", "paragraphs": [[0], [2]]}]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("revisions", [], "revisions must be a list of records"),
        ("revisions", [{}], "a revision must have a time and numbers of texts"),
        ("revisions", [{"when": "", "paragraphs": [[7]]}], "a revision must have a time and numbers of texts"),
        ("revisions", [{"when": "kemarin", "paragraphs": []}], "a revision must have a time and numbers of texts"),
        ("declared", [], "declared must be fields by name"),
        ("texts", [1], "texts must be a list of texts"),
    ],
)
def test_what_is_no_history(field: str, value: object, message: str) -> None:
    """It is said what it lacks."""
    record = _as_json(record_of_history(_history(Revision(when=None, paragraphs=(("Hujan.",),)))))
    with pytest.raises(ValueError, match=message):
        read_history({**record, field: value})
