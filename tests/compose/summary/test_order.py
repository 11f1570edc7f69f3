"""In which order a summary is told."""

from __future__ import annotations

from digest.compose.claims import compare_sentences, group_claims
from digest.compose.summary.candidates import find_candidates
from digest.compose.summary.order import order_blocks
from tests.builders import INDONESIAN, make_article

UNDATED = "Banjir bandang melanda beberapa desa di Kabupaten Demak."
DATED = "Sungai Tuntang meluap dan merendam 40 rumah pada Selasa (2/1/2024)."
NEWS = "Bupati mengirim bantuan beras kepada para korban."
PAST = "Banjir serupa merusak jembatan itu pada 14 Maret 2019."


def test_the_lead_comes_first_and_what_went_before_last() -> None:
    """The lead is an opening that says when."""
    one = make_article(UNDATED, published="2024-01-02")
    two = make_article(f"{DATED}\n{PAST}\n{NEWS}", name="b", outlet="Koran B", published="2024-01-02")
    claims = group_claims(compare_sentences([one, two], INDONESIAN))
    candidates = find_candidates(claims, [one, two], INDONESIAN)
    by_id = {article.id: article for article in (one, two)}
    told = order_blocks([[candidate] for candidate in candidates], claims, by_id, INDONESIAN)
    assert [candidate.sentence.text for candidate in told] == [DATED, UNDATED, NEWS, PAST]
    assert order_blocks([], claims, by_id, INDONESIAN) == []
