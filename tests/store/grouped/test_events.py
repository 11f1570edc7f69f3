"""Events as lines: what stands in them, and what cannot."""

from __future__ import annotations

import pytest

from digest.model import ArticleId, Event, EventId
from digest.store.grouped.events import read_event, record_of_event

PLAIN = {"id": "2022-12-30-x-8cb8", "articles": ["8c"], "aliases": [], "keys": {"antara": "8c"}}


def test_a_line_tells_only_what_there_is() -> None:
    """Most events have neither merged nor parted, and their lines stay short."""
    event = Event(id=EventId("2022-12-30-x-8cb8"), articles=(ArticleId("8c"),), keys={"antara": ArticleId("8c")})
    assert read_event(PLAIN) == event
    assert {
        key: list(value) if isinstance(value, tuple) else value for key, value in record_of_event(event).items()
    } == PLAIN


def test_what_a_round_up_touches_is_kept() -> None:
    """In the order of ids."""
    line = {**PLAIN, "touches": ["2022-12-29-y-1234", "2022-12-30-z-5678"]}
    assert list(read_event(line).touches) == line["touches"]
    assert record_of_event(read_event(line))["touches"] == read_event(line).touches


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"id": "../../x"}, "is no id of an event"),
        ({"aliases": ["a/b"]}, "is no id of an event"),
        ({"parted": ["-"]}, "is no id of an event"),
        ({"touches": ["../x"]}, "is no id of an event"),
        ({"held": []}, "held must be articles by alias"),
        ({"held": {"other": []}}, "held must be articles by alias"),
        ({"held": {"2022-12-30-x-8cb8": "8c"}}, "must be a list of texts"),
        ({"sureness": {"coherence": 1}}, "sureness must be two numbers and an article"),
    ],
)
def test_what_is_no_event(more: dict[str, object], what: str) -> None:
    """An id becomes an address, so it is no path."""
    with pytest.raises(ValueError, match=what):
        read_event({**PLAIN, **more})
