"""Scores of pairs, and which pairs are looked at."""

from __future__ import annotations

from digest.compose.claims.likeness import find_candidates, is_worth_comparing, score_pair
from digest.compose.words import Words, read_words
from tests.builders import INDONESIAN

SAID = "Banjir bandang di Demak menewaskan 14 warga dan merusak ratusan rumah."


def _read(text: str) -> Words:
    return read_words(text, INDONESIAN)


def test_the_more_alike_the_surer() -> None:
    """Symmetric; from 0 on two sentences say the same."""
    told = _read(SAID)
    others = [
        _read("Presiden meninjau pasar di Solo bersama gubernur."),
        _read("Banjir di Demak merendam sawah dan jalan raya."),
        _read("Sebanyak 14 warga tewas dan ratusan rumah rusak akibat banjir bandang di Demak."),
        told,
    ]
    scores = [score_pair(told, other) for other in others]
    assert scores == sorted(scores)
    assert scores == [score_pair(other, told) for other in others]
    assert [score >= 0 for score in scores] == [False, False, True, True]


def test_only_what_has_words_in_common_is_compared() -> None:
    """And is long enough to say something."""
    texts = [_read(SAID), _read("Presiden meninjau pasar di Solo bersama gubernur."), _read("Banjir."), _read(SAID)]
    assert list(find_candidates(texts)) == [(0, 3)]
    assert is_worth_comparing(texts[0], texts[3])
    assert not is_worth_comparing(texts[2], texts[2])
