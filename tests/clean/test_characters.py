"""Characters: what is broken is mended once and for all, what is clean stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.clean.characters import normalize_text

CLEAN = (
    'Presiden mengatakan kerja-sama Jum’at Jum\'at Qur’an “damai” "damai" ‘solusi’ – — - Rp1.500 30/12/2022 R&D AT&T é '
    "São Erdoğan Zelenskyy 50% €5 £3 ± 10°C m² … KOMPAS.TV a_b #tagar @nama ?a=1&copy=2 (Reuters) Tiongkok 北京 Москва"
)

PIECES = [
    "&amp;",
    "amp;",
    "&#38;",
    "&lt;",
    "&",
    "lt;",
    "#226;",
    "â€œ",
    "Ã©",
    "é",
    "e\u0301",
    "\u200b",
    "\u202e",
    "\r\n",
    " ",
    "\xa0",
    "x",
]

BROKEN = [
    ("Putin: â€œKami siapâ€\x9d", "Putin: “Kami siap”"),
    ("Juma€™at", "Juma€™at"),
    ("JumÃ¢â‚¬â„¢at", "Jum’at"),
    ("caf\u00c3\u00a9", "café"),
    ("“Damai” kata dia.\nRabu â€“ Putin tiba.", "“Damai” kata dia.\nRabu – Putin tiba."),
    ("Jum&rsquo;at &quot;damai&quot;", 'Jum’at "damai"'),
    ("A &amp;amp; B &amp;lt;b&amp;gt;", "A & B <b>"),
    ("Harga&nbsp;naik&#8230;", "Harga naik…"),
    ("&am\u200bp;", "&"),
    ("Ra\u200bbu\u202e\r\ncafe\u0301\u00a0x", "Rabu\ncafé x"),
]


@pytest.mark.parametrize(("broken", "meant"), BROKEN)
def test_broken_text_is_mended(broken: str, meant: str) -> None:
    """Encodings read wrongly, entities escaped twice, invisible marks; a stray sign is left alone."""
    assert normalize_text(broken) == meant


@given(st.lists(st.sampled_from(CLEAN.split()), min_size=1))
def test_clean_text_stays_as_it_is(words: list[str]) -> None:
    """No quotation mark is straightened, no address changed."""
    text = " ".join(words)
    assert normalize_text(text) == text


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_what_is_mended_once_is_not_changed_again(text: str) -> None:
    """However often a feed escaped it, whatever the pieces uncover together."""
    once = normalize_text(text)
    assert normalize_text(once) == once


@given(st.text())
def test_any_text_can_be_normalised_again(text: str) -> None:
    """Any characters at all."""
    once = normalize_text(text)
    assert normalize_text(once) == once
