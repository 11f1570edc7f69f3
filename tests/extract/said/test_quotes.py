"""Who said what."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "“Kami siap menambah kerja sama,” kata Wang Yi dalam pertemuan itu.",
            [("Wang Yi", "kata", "Kami siap menambah kerja sama,")],
        ),
        (
            'Xi Jinping menyatakan, "Beijing siap meningkatkan kerja sama."',
            [("Xi Jinping", "menyatakan", "Beijing siap meningkatkan kerja sama.")],
        ),
        (
            'Perjalanan itu, kata Putin, "akan menjadi acara politik utama".',
            [("Putin", "kata", "akan menjadi acara politik utama")],
        ),
        (
            "“Kami akan terus maju,” kata Putin.\n“Kami berbagi pandangan yang sama,” imbuh dia.",
            [("Putin", "kata", "Kami akan terus maju,"), ("Putin", "imbuh", "Kami berbagi pandangan yang sama,")],
        ),
        ("“Kami berbagi pandangan yang sama,” imbuh dia.", []),
        (
            "“Kami akan terus maju,” kata Putin.\nHujan turun.\n“Kami berbagi pandangan yang sama,” imbuh dia.",
            [("Putin", "kata", "Kami akan terus maju,")],
        ),
        ('Ia menyebut Xi sebagai "teman baik".', []),
    ],
)
def test_the_quotes_in_a_text(text: str, quotes: list[tuple[str, str, str]]) -> None:
    """A pronoun is resolved only right after its speaker; a quoted phrase is no quote."""
    assert [(quote.speaker, quote.cue, quote.content) for quote in make_article(text).quotes] == quotes
