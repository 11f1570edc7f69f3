"""The bar."""

from __future__ import annotations

from pathlib import Path

from digest.evaluate.summary_peers.greedy import cover_greedily, pair_words
from tests.evaluate.summaries.annotated import read_event


def test_pairs_of_two_common_words_do_not_count() -> None:
    """All others do."""
    assert pair_words("Banjir di yang Demak", {"di", "yang"}) == {("banjir", "di"), ("yang", "demak")}


def test_what_articles_share_is_told_first_and_once(tmp_path: Path) -> None:
    """Its near copy never."""
    told = [sentence.text for sentence in cover_greedily(read_event(tmp_path), 60)]
    assert "menewaskan 14 warga" in told[0]
    assert sum("menewaskan 14 warga" in text for text in told) == 1
