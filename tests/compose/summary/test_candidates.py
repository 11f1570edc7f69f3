"""What a wording of a claim is worth."""

from __future__ import annotations

import pytest

from digest.compose.claims import compare_sentences, group_claims
from digest.compose.summary.candidates import find_candidates
from tests.builders import INDONESIAN, make_article

LEAD = "Banjir bandang di Demak menewaskan 14 warga dan merusak ratusan rumah."
NEXT = "Gubernur mengirim bantuan beras dari gudang milik provinsi hari ini."
QUOTE = "“Kami mengirim bantuan beras dari gudang milik provinsi,” kata Budi Santoso."


def _factors(text: str, headline: str = "") -> list[float]:
    article = make_article(text, headline=headline)
    return [
        candidate.factor
        for candidate in find_candidates(group_claims(compare_sentences([article], INDONESIAN)), [article], INDONESIAN)
    ]


def test_each_wording_is_a_candidate() -> None:
    """With the number of its claim."""
    articles = [make_article(LEAD), make_article(LEAD + "\n" + NEXT, name="b", outlet="Koran B")]
    candidates = find_candidates(group_claims(compare_sentences(articles, INDONESIAN)), articles, INDONESIAN)
    assert sorted((c.sentence.article == articles[0].id, c.sentence.position, c.claim) for c in candidates) == [
        (False, 0, 0),
        (False, 1, 1),
        (True, 0, 0),
    ]


def test_the_first_sentence_is_worth_more_than_the_next() -> None:
    """For each word pair, at the same length."""
    first, second = _factors(f"{LEAD}\n{NEXT}")
    assert first > second * 1.5


def test_what_the_headline_says_is_worth_more() -> None:
    """The desk has said what the news is."""
    _, plain = _factors(f"{LEAD}\n{NEXT}", "Empat Belas Orang Tewas")
    _, told = _factors(f"{LEAD}\n{NEXT}", "Gubernur Mengirim Bantuan Beras")
    assert told > plain * 2


def test_a_direct_quote_is_worth_less() -> None:
    """It is shown beside the summary."""
    _, quoted = _factors(f"{LEAD}\n{QUOTE}")
    _, plain = _factors(f"{LEAD}\n{QUOTE.translate({ord('“'): None, ord('”'): None})}")
    assert quoted == pytest.approx(plain * 0.3)
