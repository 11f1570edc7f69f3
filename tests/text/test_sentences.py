"""Where a sentence ends, and where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.sentences import split_sentences
from tests.builders import INDONESIAN
from tests.cases import Case, read_cases


@pytest.mark.parametrize("case", read_cases(Path(__file__).with_name("sentences.md")), ids=lambda case: case.title)
def test_sentences(case: Case) -> None:
    """Every case of sentences.md."""
    assert list(split_sentences(case.blocks["input"], INDONESIAN)) == case.blocks["sentences"].split("\n")


@given(st.text(alphabet='aB .!?"“”’()1,'))
def test_no_word_is_lost(paragraph: str) -> None:
    """Only the spaces between sentences go."""
    assert "".join("".join(split_sentences(paragraph, INDONESIAN)).split()) == "".join(paragraph.split())


def test_a_quote_never_closed_swallows_nothing_beyond_its_cap() -> None:
    """However long a paragraph goes on after it."""
    paragraph = '"Kami siap. ' + "Hujan turun di Bekasi. " * 40 + 'Selesai."'
    assert len(split_sentences(paragraph, INDONESIAN)) > 30
