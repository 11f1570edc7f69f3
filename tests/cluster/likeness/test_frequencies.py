"""How rare a word is, as of a day."""

from __future__ import annotations

from datetime import date

import pytest

from digest.cluster.likeness.frequencies import Frequencies, learn_words
from tests.builders import make_signature_of

DAY = date(2024, 1, 1)
LATER = date(2024, 3, 1)  # sixty days on


def _rarity(frequencies: Frequencies, word: str, day: date | None) -> float:
    return float(frequencies.word_rarity("id", [word], day)[0])


def test_what_more_articles_hold_is_less_rare() -> None:
    """And what none holds is the rarest."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of(text, DAY) for text in ("gempa besar", "gempa kecil", "gempa")])
    assert _rarity(frequencies, "gempa", DAY) < _rarity(frequencies, "besar", DAY) < _rarity(frequencies, "baru", DAY)


def test_what_is_past_fades() -> None:
    """A word that was common is rarer when nobody uses it any more."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of("gempa", DAY)] * 50)
    assert _rarity(frequencies, "gempa", LATER) > _rarity(frequencies, "gempa", DAY)


def test_languages_are_counted_apart() -> None:
    """A word of one is unknown in another."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of("gempa", DAY)] * 50)
    assert float(frequencies.word_rarity("ms", ["gempa"], DAY)[0]) > _rarity(frequencies, "gempa", DAY)


def test_what_was_learned_counts_like_what_was_read() -> None:
    """Whether it was counted now or remembered from before."""
    texts = [make_signature_of("gempa besar", DAY), make_signature_of("gempa", DAY)]
    read, remembered = Frequencies(), Frequencies(learn_words(texts, {}))
    read.add(texts)
    assert _rarity(remembered, "gempa", LATER) == pytest.approx(_rarity(read, "gempa", LATER), abs=1e-6)


def test_learning_twice_adds_up() -> None:
    """In two files as in one."""
    first = [make_signature_of("gempa besar", DAY, name="a"), make_signature_of("gempa", DAY, name="b")]
    second = [make_signature_of("gempa kecil", LATER, name="c"), make_signature_of("gempa", LATER, name="d")]
    (once,) = learn_words([*first, *second], {})
    (twice,) = learn_words(second, {"id": learn_words(first, {})[0]})
    assert once.until == twice.until == LATER
    assert twice.articles == pytest.approx(once.articles)
    assert twice.words["gempa"] == pytest.approx(once.words["gempa"])
