"""Words, also where no blanks part them."""

from __future__ import annotations

import pytest

from digest.knowledge import LANGUAGES
from digest.text.tokens import opens_with, split_as_written, split_content_words, split_pairs, split_words


def test_pairs_of_characters_stand_for_words_where_no_blanks_do() -> None:
    """By script, in any language: a Chinese name in an Indonesian sentence."""
    assert split_words("普京会见王毅") == ("普京", "京会", "会见", "见王", "王毅")
    assert split_words("Kata 王 dan 普京, AS") == ("kata", "王", "dan", "普京", "as")


def test_a_word_keeps_its_marks() -> None:
    """Vowel signs are no blanks."""
    assert split_words("हिन्दी समाचार") == ("हिन्दी", "समाचार")
    assert split_words("don’t") == ("don't",)


def test_a_pair_with_a_function_word_carries_no_meaning() -> None:
    """Of Chinese: 的 joins."""
    assert split_content_words("中国的经济", LANGUAGES["zh"]) == ["中国", "经济"]


def test_neighbouring_words_are_pairs() -> None:
    """One word has no neighbour."""
    assert split_pairs("Chính phủ, Pháp") == ["chính phủ", "phủ pháp"]
    assert split_pairs("Pháp") == split_pairs("") == []


def test_an_opening_is_compared_by_words_or_by_characters() -> None:
    """Never by parts of words: Itulah is not opened by itu."""
    assert opens_with("“Hal itu benar", ("dia", "hal itu"))
    assert not opens_with("Itulah sebabnya", ("itu",))
    assert opens_with("“他说", ("他",))


WRITTEN = [
    ("Anak-anak tiba di Demak.", ["Anak-anak", "tiba", "di", "Demak"]),
    ('Ia pulang - kata dia -- lalu "pergi-" (lagi).', ["Ia", "pulang", "kata", "dia", "lalu", "pergi", "lagi"]),
    ("Jum'at malam, “para” warga 12.000 jiwa", ["Jum'at", "malam", "para", "warga", "12", "000", "jiwa"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_words_as_they_are_written(text: str, expected: list[str]) -> None:
    """With capitals and hyphens; a dash is none."""
    assert split_as_written(text) == expected
