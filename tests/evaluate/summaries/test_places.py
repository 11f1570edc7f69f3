"""Where words stand in a document."""

from __future__ import annotations

import pytest

from digest.evaluate.summaries.places import Text, holds

TEXT = "Demak —\nBanjir  bandang “tiba”, kata A\u0309nh, seperti dikutip AFP."


@pytest.mark.parametrize(
    ("pieces", "there"),
    [
        (["Banjir bandang"], ["Banjir  bandang"]),
        (['"tiba", kata Ảnh', "."], ["“tiba”, kata A\u0309nh", "."]),
        (["bandang", "Banjir"], []),
        (["gempa"], []),
        ([""], []),
    ],
)
def test_pieces_are_found_in_their_order(pieces: list[str], there: list[str]) -> None:
    """However blanks, marks and accents are drawn."""
    spans = Text(TEXT).find(pieces)
    assert [TEXT[start:end] for start, end in spans] == there


def test_a_citation_holds_where_its_words_stand() -> None:
    """Not beside it, not in another order, not nowhere."""
    assert holds(TEXT, ((8, 23),), "Banjir bandang")
    assert not holds(TEXT, ((9, 23),), "Banjir bandang")
    assert not holds(TEXT, ((16, 23), (8, 14)), "bandang Banjir")
    assert not holds(TEXT, (), "Banjir")


def test_what_cleaning_mends_is_found_as_it_stands() -> None:
    """Quotation marks that were read in a wrong encoding, and letters."""
    text = "Konsep â€œBelajarâ€\x9d di cafÃ© \xa0itu."
    spans = Text(text).find(["“Belajar” di café itu."])
    assert [text[start:end] for start, end in spans] == [text.removeprefix("Konsep ")]
    assert holds(text, spans, "“Belajar” di café itu.")
    assert not holds(text, spans, "Belajar di café itu.")
