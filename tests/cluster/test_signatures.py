"""What clustering remembers of an article."""

from __future__ import annotations

from digest.cluster.signatures import make_signature
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
