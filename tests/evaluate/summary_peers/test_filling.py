"""Filling a summary."""

from __future__ import annotations

from digest.evaluate.summary_peers.filling import fill_words, share_near_copies
from tests.builders import make_article

SENTENCES = make_article(
    "Banjir di Demak menewaskan 14 warga.\nBanjir menewaskan 14 warga Demak.\nGubernur mengirim beras."
).sentences


def test_what_does_not_fit_is_passed_over() -> None:
    """And with the ban, what is nearly told."""
    assert fill_words(SENTENCES, 9) == [SENTENCES[0], SENTENCES[2]]
    assert fill_words(SENTENCES, 20) == list(SENTENCES)
    assert fill_words(SENTENCES, 20, ban=True) == [SENTENCES[0], SENTENCES[2]]


def test_near_copies_are_counted_by_pairs() -> None:
    """One of three."""
    assert share_near_copies([sentence.text for sentence in SENTENCES]) == (1, 3)
