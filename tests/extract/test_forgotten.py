"""Articles that were taken down are found by name and known again by fingerprint."""

from __future__ import annotations

import pytest

from digest.errors import UnknownArticleError
from digest.extract import find_article, fingerprints_of, part_forgotten
from tests.builders import make_article

RAIN = make_article("Hujan turun.", name="a", url="https://a.id/1")
FLOOD = make_article("Banjir datang.", name="b")


@pytest.mark.parametrize("wanted", ["a", RAIN.id, "articles/a.txt", "http://m.a.id/1?utm_source=x"])
def test_what_an_editor_may_call_an_article(wanted: str) -> None:
    """Its file's name, id, path or address."""
    assert find_article(wanted, [FLOOD, RAIN]) == RAIN


def test_what_no_article_is_called() -> None:
    """The nearest name is offered, if there is any."""
    with pytest.raises(UnknownArticleError, match=r"no article is called c; did you mean [ab]\?"):
        find_article("c", [FLOOD, RAIN])
    with pytest.raises(UnknownArticleError, match="no article is called c; there are none"):
        find_article("c", [])


def test_an_article_is_left_out_under_its_address_and_by_its_words() -> None:
    """Another text at the address, and the same text without it."""
    forgotten = fingerprints_of(RAIN)
    again = (make_article("Reda.", name="c", url="https://a.id/1"), make_article("Hujan turun.", name="d"))
    allowed, notes = part_forgotten([FLOOD, *again], forgotten)
    assert allowed == (FLOOD,)
    assert [(note.location, note.severity) for note in notes] == [(f"articles/{name}.txt", "note") for name in "cd"]
