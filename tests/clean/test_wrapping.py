"""Text wrapped at a column is unwrapped; a line a paragraph stays."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.clean.wrapping import unwrap_paragraphs
from tests.builders import ROOT, make_document

PARAGRAPHS = [
    "Presiden Rusia Vladimir Putin mengatakan kepada Presiden China Xi Jinping bahwa dia ingin meningkatkan hubungan.",
    "Dalam percakapan itu, pemimpin Kremlin mengundang tamunya ke Moskow pada musim semi untuk kunjungan kenegaraan.",
    "Kedua pemimpin membahas kerja sama militer dan energi, serta perdagangan yang tumbuh seperempat dalam setahun.",
    "Juru bicara menyatakan pertemuan berikutnya akan digelar di ibu kota kedua negara secara bergantian tahun depan.",
    "Pertemuan itu berlangsung satu jam.",
]


def _unwrap(content: str) -> list[str]:
    """The lines that are left."""
    return [line for line in unwrap_paragraphs(make_document(content)).content.split("\n") if line]


@pytest.mark.parametrize("width", [60, 65, 72, 76, 79, 80, 100])
def test_wrapped_paragraphs_become_one_line_each(width: int) -> None:
    """Whatever the column."""
    assert _unwrap("\n\n".join(textwrap.fill(p, width, break_on_hyphens=False) for p in PARAGRAPHS)) == PARAGRAPHS


def test_lines_keep_their_numbers() -> None:
    """So that what is taken out later can say where it stood."""
    content = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS)
    unwrapped = unwrap_paragraphs(make_document(content)).content.split("\n")
    assert len(unwrapped) == len(content.split("\n"))
    assert unwrapped.index(PARAGRAPHS[1]) == content.split("\n").index(textwrap.wrap(PARAGRAPHS[1], 72)[0])


@pytest.mark.parametrize(
    "content",
    [
        "\n".join(PARAGRAPHS),
        "\n\n".join(PARAGRAPHS),
        "Hasil pertandingan:\n\nPersib 2-1 Persija\nArema 0-0 Persebaya\nPSM 3-1 Bali\nBorneo 1-2 PSIS\n\nSelesai.",
        "Putin Tiba\nMoskow - Putin tiba di kota itu.\nIa disambut ribuan orang di bandara.\n\nBaca Juga: Putin Pulang",
    ],
)
def test_any_other_text_stays(content: str) -> None:
    """A line a paragraph, a table of scores, short lines."""
    assert unwrap_paragraphs(make_document(content)).content == content


@pytest.mark.parametrize("path", sorted((ROOT / "content" / "articles").glob("*.txt")), ids=lambda path: path.stem[:3])
def test_the_first_corpus_stays(path: Path) -> None:
    """All five have a line a paragraph."""
    content = path.read_text(encoding="utf-8")
    assert unwrap_paragraphs(make_document(content)).content == content


@given(st.text(alphabet="ab .\n", max_size=400))
def test_no_word_is_lost(content: str) -> None:
    """Only breaks become blanks."""
    assert unwrap_paragraphs(make_document(content)).content.split() == content.split()
