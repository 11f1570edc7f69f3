"""What clustering remembers of an article."""

from __future__ import annotations

import pytest

from digest.cluster.likeness.signatures import content_words, make_signature
from digest.knowledge import LANGUAGES
from digest.text.tokens import split_content_words
from tests.builders import make_article


def test_words_of_headline_and_opening_without_function_words_and_dates() -> None:
    """With how often each stands there."""
    signature = make_signature(
        make_article("Gempa yang besar mengguncang (2/1/2024).", headline="Gempa Besar Mengguncang")
    )
    assert dict(signature.words) == {"gempa": 2, "besar": 2, "mengguncang": 2}
    assert signature.day
    assert signature.day.isoformat() == "2024-01-02"


def test_the_end_of_a_long_article_does_not_count() -> None:
    """Background stands there."""
    signature = make_signature(make_article("Gempa terjadi.\n" * 200 + "Latar belakang."))
    assert "latar" not in signature.words


def test_a_day_that_the_article_tells_is_known_as_such() -> None:
    """Another is that of publication only."""
    told = make_signature(make_article("Gempa mengguncang (2/1/2024)."))
    assert told.told
    assert not make_signature(make_article("Gempa mengguncang.")).told


def test_names_and_numbers_of_the_opening() -> None:
    """Names in lower case."""
    signature = make_signature(make_article("Presiden Vladimir Putin menyebut 1.500 orang."))
    assert "vladimir putin" in signature.names
    assert list(signature.numbers) == [word for word in signature.words if word[0].isdigit()] != []


def test_where_blanks_part_syllables_their_pairs_are_words_too() -> None:
    """Vietnamese: "chính phủ" is the government, "chính" and "phủ" alone say little."""
    signature = make_signature(make_article("Chính phủ họp ngày 4/3/2024.", headline="Chính phủ họp", language="vi"))
    assert dict(signature.words) == {"chính": 2, "phủ": 2, "họp": 2, "chính phủ": 2, "phủ họp": 2}
    assert signature.lead == signature.words


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_elsewhere_words_stand_alone(code: str) -> None:
    """Only a table that says so counts pairs."""
    text, language = "Banjir besar melanda kota 普京会见 مدينة", LANGUAGES[code]
    assert language.syllables == (code == "vi")
    assert (content_words(text, language) == (*split_content_words(text, language),)) == (code != "vi")


@pytest.mark.parametrize(("told", "day"), [("2/1/2024", "2024-01-02"), ("12/9/2012", "2024-01-04")])
def test_a_day_long_before_publication_is_not_the_day_of_the_news(told: str, day: str) -> None:
    """What happened years ago stands in the lead as background."""
    article = make_article(f"Gempa mengguncang Palu ({told}).", published="2024-01-04T09:00+07:00")
    signature = make_signature(article)
    assert signature.day
    assert signature.day.isoformat() == day
    assert signature.told == (told == "2/1/2024")
