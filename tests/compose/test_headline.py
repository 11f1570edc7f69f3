"""Headlines: which of the articles' are informative, and how one is made from a sentence."""

from __future__ import annotations

import pytest

from digest.compose.headline import choose_headline, is_informative, part_headlines, shorten_sentence
from tests.builders import INDONESIAN, make_article

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
        ("Gawat! Rusia Tolak Permintaan Damai", False),
        ("Putin Dituding Terlibat, Ini Peranannya", False),
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
        ("Hujan turun di Bekasi pada Jumat (25/7/2025) sore.", "Hujan turun di Bekasi"),
        ("Hujan turun di Bekasi, Jumat dini hari (25/7/2025).", "Hujan turun di Bekasi"),
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


def test_titles_go_where_a_made_headline_is_long() -> None:
    """Those before names of persons; all else stays."""
    long = (
        "Presiden Tiongkok Xi Jinping mengatakan kepada Presiden Rusia Vladimir Putin bahwa mereka "
        "harus bersahabat selamanya"
    )
    short = "Xi Jinping mengatakan kepada Vladimir Putin bahwa mereka harus bersahabat selamanya"
    assert shorten_sentence(long + ".", INDONESIAN, {"Xi Jinping", "Vladimir Putin"}) == short
    assert shorten_sentence(long[:76] + ".", INDONESIAN, {"Xi Jinping", "Vladimir Putin"}) == long[:76]


def test_of_two_headlines_in_one_line_one_is_taken() -> None:
    """The one that the article tells more of."""
    glued = "Baca Berita Terkini Lainnya | Banjir Bandang Landa Demak"
    article = make_article("Banjir bandang melanda Demak pada Selasa pagi.", headline=glued)
    assert part_headlines(glued) == ["Baca Berita Terkini Lainnya", "Banjir Bandang Landa Demak"]
    assert choose_headline([article], [], INDONESIAN) == "Banjir Bandang Landa Demak"
