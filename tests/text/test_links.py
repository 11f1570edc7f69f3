"""Addresses of sentences in an article."""

from __future__ import annotations

import pytest

from digest.text.links import plain_address, sentence_address, web_address

LONG = "Presiden Rusia Vladimir Putin mengatakan kepada Xi, pada Jumat, bahwa kedua negara akan bekerja sama"


@pytest.mark.parametrize(
    ("url", "sentences", "expected"),
    [
        ("https://a.example/b", ["Hujan lebat."], "https://a.example/b#:~:text=Hujan%20lebat."),
        ("https://a.example/b#c", ["Hujan."], "https://a.example/b#c:~:text=Hujan."),
        ("https://a.example/b", ["“Rusia-China, & kami”"], "https://a.example/b#:~:text=Rusia%2DChina%2C%20%26%20kami"),
        ("https://a.example/b", ["Satu.", "Dua."], "https://a.example/b#:~:text=Satu.&text=Dua."),
        ("https://a.example/b#:~:text=x", ["Satu."], "https://a.example/b#:~:text=Satu."),
        ("https://a.example/b", [], "https://a.example/b"),
        ("javascript:alert(1)", ["Satu."], None),
        (None, ["Satu."], None),
    ],
)
def test_sentences_have_addresses(url: str | None, sentences: list[str], expected: str | None) -> None:
    """Whatever acts in an address is encoded; only web addresses have any."""
    assert sentence_address(url, sentences) == expected


def test_long_sentences_are_named_by_their_ends() -> None:
    """By words, or by letters where no blanks part words."""
    assert sentence_address("https://a.example/b", [LONG]) == (
        "https://a.example/b#:~:text=Presiden%20Rusia%20Vladimir%20Putin%20mengatakan,kedua%20negara%20akan%20bekerja%20sama"
    )
    assert str(sentence_address("https://a.example/b", ["国" * 80])).count("%E5%9B%BD") == 24


def test_the_article_is_found_again() -> None:
    """By the address without its sentences."""
    for url in ("https://a.example/b", "https://a.example/b#c"):
        assert plain_address(str(sentence_address(url, ["Satu."]))) == web_address(url)
