"""Headlines: which of the articles' are informative, and how one is made from a sentence."""

from __future__ import annotations

import pytest

from digest.compose.headline import is_informative, shorten_sentence
from tests.builders import INDONESIAN

LONG_LEAD = (
    "Kehangatan hubungan Rusia dan China terlihat ketika Presiden Vladimir Putin mengadakan pembicaraan dengan "
    "diplomat top China Wang Yi dan menyebut pentingnya kerja sama kedua negara tersebut."
)


@pytest.mark.parametrize(
    ("headline", "informative"),
    [
        ("Putin Sebut Xi Jinping Teman Baik", True),
        ("Waduh, Putin Dituding Terlibat Jatuhnya Pesawat", False),
        ("Keras! Rusia Ogah Turuti Permintaan Damai", False),
        ("Benarkah Putin Akan Mundur dari Jabatan?", False),
        ("Foto: Banjir", False),
    ],
)
def test_an_informative_headline(headline: str, *, informative: bool) -> None:
    """No question, no bait, not two words."""
    assert is_informative(headline, INDONESIAN) is informative


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("Hujan turun pada Jumat (30/12/2022) di Bekasi.", "Hujan turun di Bekasi"),
        ("Hujan turun di Bekasi, Jumat (30/12/2022).", "Hujan turun di Bekasi"),
        ("Banjir menewaskan 14 warga (2/1/2024).", "Banjir menewaskan 14 warga"),
        (LONG_LEAD, "Kehangatan hubungan Rusia dan China terlihat"),
        ("A" * 200 + ".", "A" * 200),
    ],
)
def test_a_sentence_made_into_a_headline(sentence: str, headline: str) -> None:
    """Cut before a clause, or not at all."""
    assert shorten_sentence(sentence, INDONESIAN) == headline


def test_a_headline_is_not_cut_inside_a_name_or_a_quote() -> None:
    """The word "sejak" opens a clause, but not in a quote."""
    text = 'Menteri itu berkata kepada wartawan "kami tahu sejak lama, dan kami diam saja" lalu pergi ' + "jauh " * 12
    assert shorten_sentence(text, INDONESIAN).count('"') in {0, 2}
