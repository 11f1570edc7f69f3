"""Furniture by rules: what goes and what stays, by example."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.clean import clean_document
from tests.builders import make_document
from tests.cases import Case, read_cases


@pytest.mark.parametrize("case", read_cases(Path(__file__).with_name("furniture.md")), ids=lambda case: case.title)
def test_furniture(case: Case) -> None:
    """Every case of furniture.md."""
    left = clean_document(make_document(case.blocks["input"])).content
    assert [line for line in left.split("\n") if line] == case.blocks["text"].split("\n")


def test_what_goes_out_is_kept_with_its_rule_place_and_fields() -> None:
    """The byline is no part of the report, but it says who wrote it."""
    cleaned = clean_document(make_document("Presiden tiba.\nPenulis : A B Editor : C D"))
    (piece,) = cleaned.furniture
    assert (piece.rule, piece.position, dict(piece.fields)) == ("byline", 1, {"author": "A B", "editor": "C D"})


def test_a_piece_of_a_line_goes_out_and_is_kept() -> None:
    """The sentence before it stays; what the piece says is read off it."""
    cleaned = clean_document(make_document("Presiden tiba. Baca juga: Putin Bertemu Xi Jinping"))
    (piece,) = cleaned.furniture
    assert (cleaned.content, piece.text) == ("Presiden tiba.", "Baca juga: Putin Bertemu Xi Jinping")
    assert dict(piece.fields) == {"related_headline": "Putin Bertemu Xi Jinping"}
