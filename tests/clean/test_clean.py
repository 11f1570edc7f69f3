"""Cleaning as a whole: what goes, what stays, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.clean import clean_document
from digest.clean.characters import normalize_text
from digest.errors import ArticleError
from tests.builders import make_document


def test_an_article_of_nothing_but_furniture_is_an_error() -> None:
    """Its message says what to do."""
    with pytest.raises(ArticleError, match="holds page furniture but no report; add the article's text"):
        clean_document(make_document("Baca Juga: Keras!\nTERBARU"))


PIECES = (
    "Presiden tiba. ",
    "Baca juga: Putin Bertemu Xi",
    "[Gambas:Video CNN]",
    " ADVERTISEMENT ",
    "(mae/idh)",
    "TERBARU",
    "\n",
    "x",
)


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text())
def test_every_word_is_left_or_kept_as_furniture(text: str) -> None:
    """Nothing is thrown away, nothing is added, and everything keeps its line."""
    try:
        cleaned = clean_document(make_document(text))
    except ArticleError:
        return
    kept = cleaned.content.split("\n")
    for position, line in enumerate(normalize_text(text).split("\n")):
        taken = "".join(piece.text for piece in cleaned.furniture if piece.position == position)
        assert sorted("".join((kept[position] + taken).split())) == sorted("".join(line.split()))
