"""What is read of a text."""

from __future__ import annotations

from digest.compose.words import read_words
from tests.builders import INDONESIAN


def test_words_are_read_once_for_all_who_ask() -> None:
    """In order, each once, those that carry meaning, pairs of neighbours, rows of letters."""
    words = read_words("Warga di desa, warga!", INDONESIAN)
    assert read_words("Warga di desa, warga!", INDONESIAN) is words
    assert words.ordered == ("warga", "di", "desa", "warga")
    assert sorted(words.distinct) == ["desa", "di", "warga"]
    assert sorted(words.content) == ["desa", "warga"]
    assert words.pairs == {("warga", "di"), ("di", "desa"), ("desa", "warga")}
    assert read_words("yang di", INDONESIAN).pairs == set()
    assert {"warg", "a di", "sa w"} <= words.grams


def test_stems_are_of_words_that_are_no_names() -> None:
    """The first word is one whatever its first letter."""
    stems = read_words("Tiga warga tidak mau mengungsi, kata Joko Widodo.", INDONESIAN).stems
    assert {"tiga", "warga", "mengu"} <= stems
    assert "joko" not in stems


def test_in_a_headline_capitals_tell_no_names() -> None:
    """All its words count."""
    words = read_words("Banjir Bandang Melanda Demak Pagi Ini", INDONESIAN)
    assert {"banji", "banda", "melan", "demak"} <= words.stems
