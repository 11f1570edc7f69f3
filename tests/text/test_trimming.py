"""What is cut from a sentence, and what is not."""

from __future__ import annotations

import itertools

import pytest

from digest.knowledge import LANGUAGES
from digest.text.trimming import show_spans, trim_sentence


@pytest.mark.parametrize(
    ("code", "sentence", "shown"),
    [
        ("id", "“Kami siap datang,” kata Putin, seperti dikutip AFP.", "“Kami siap datang,” kata Putin."),
        (
            "id",
            "Banjir merendam 40 rumah, dikutip dari Antara, Jumat (30/12/2022).",
            "Banjir merendam 40 rumah.",
        ),
        ("id", "Namun, Washington khawatir China mengirim senjata.", "Washington khawatir China mengirim senjata."),
        ("en", "However, Trump won the state.", "Trump won the state."),
        ("en", "But “We won the state,” Trump said.", "“We won the state,” Trump said."),
    ],
)
def test_credits_and_connectives_are_cut(code: str, sentence: str, shown: str) -> None:
    """What is left stands in the sentence, in this order."""
    spans = trim_sentence(sentence, LANGUAGES[code])
    assert show_spans(sentence, spans) == shown
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))


@pytest.mark.parametrize(
    "sentence",
    [
        "Namun, invasi itu masalah sensitif bagi Beijing.",  # what is left would begin in lower case
        "Data itu dikutip Kementerian Kesehatan dalam laporan tahunannya.",  # no credit: the ministry acts
        "“Angka itu palsu, seperti dikutip AFP,” kata Putin.",  # somebody says it
        "Putin menolak usul itu.",
        "Namun, Putin pergi.",  # too little would be left
    ],
)
def test_all_else_is_shown_whole(sentence: str) -> None:
    """No word that says something goes."""
    assert trim_sentence(sentence, LANGUAGES["id"]) == ()
    assert show_spans(sentence, ()) == sentence
