"""What is reported, and what is counted."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Kemarin Putin mengatakan bahwa ia siap berunding.", "Putin", "ia siap berunding"),
        ("Menurut Bambang Suwignyo, angka itu naik.", "Bambang Suwignyo", "angka itu naik"),
    ],
)
def test_reported_words(text: str, speaker: str, content: str) -> None:
    """Are indirect."""
    (quote,) = make_article(text).quotes
    assert (quote.kind, quote.speaker, quote.content) == ("indirect", speaker, content)
