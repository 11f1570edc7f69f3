"""What older texts teach."""

from __future__ import annotations

from datetime import date

import pytest

from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.learning import learn_words
from digest.memory import LearnedWords
from digest.model import Document
from tests.builders import make_document, make_signature_of

DAY = date(2024, 1, 1)
LATER = date(2024, 3, 1)


def _text(words: str, day: date | None = DAY, **declared: str) -> Document:
    when = {"published": f"{day}T10:00+07:00"} if day else {}
    return make_document(words, **when, **declared)


def _rarity(frequencies: Frequencies, word: str) -> float:
    return float(frequencies.word_rarity("id", [word], LATER)[0])


def test_what_was_learned_counts_like_what_was_read() -> None:
    """Whether it was counted now or remembered from before."""
    texts = ["gempa besar", "gempa", "gempa besar sekali"]
    read, remembered = Frequencies(), Frequencies(learn_words(map(_text, texts), (), "id"))
    read.add([make_signature_of(text, DAY) for text in texts])
    for word in ("gempa", "besar", "baru"):
        assert _rarity(remembered, word) == pytest.approx(_rarity(read, word), abs=1e-3)


def test_learning_twice_adds_up() -> None:
    """In two files as in one."""
    first, second = [_text("gempa besar"), _text("gempa")], [_text("gempa kecil", LATER), _text("gempa", LATER)]
    (once,) = learn_words([*first, *second], (), "id")
    (twice,) = learn_words(second, learn_words(first, (), "id"), "id")
    assert once.until == twice.until == LATER
    assert twice.articles == pytest.approx(once.articles, abs=0.02)
    assert twice.words == pytest.approx(once.words, abs=0.02)


def test_languages_are_learned_apart() -> None:
    """What is declared wins; what is already known of another stays."""
    french = LearnedWords(language="fr", until=None, articles=3.0, words={"séisme": 2.0})
    texts = [_text("gempa"), _text("gempa"), _text("quake", language="en"), _text("quake", language="en")]
    learned = learn_words(texts, [french], "id")
    assert [lesson.language for lesson in learned] == ["en", "fr", "id"]
    assert learned[1] == french
    assert learned[2].words == {"gempa": 2.0}


def test_the_order_of_texts_changes_nothing() -> None:
    """Nor does a day that cannot be read."""
    texts = [_text("gempa besar"), _text("banjir besar", LATER), _text("besar", None)]
    assert learn_words(texts, (), "id") == learn_words(texts[::-1], (), "id")
