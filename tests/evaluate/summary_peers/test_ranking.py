"""Which sentences are central."""

from __future__ import annotations

from digest.evaluate.summary_peers.ranking import rank_by_centroid, rank_by_lexrank, rank_by_textrank
from tests.builders import make_article

SENTENCES = make_article(
    "Gubernur mengirim beras dari gudang.\nBanjir di Demak menewaskan 14 warga.\n"
    "Banjir menewaskan 14 warga Demak lagi.\n"
    "Warga Demak tewas oleh banjir di Demak."
).sentences


def test_what_is_like_the_others_comes_before_what_is_not() -> None:
    """For each way of ranking; none is lost, and nothing of nothing."""
    for rank in (rank_by_lexrank, rank_by_textrank, rank_by_centroid):
        ranked = rank(SENTENCES)
        assert ranked[-1] == SENTENCES[0]
        assert set(ranked) == set(SENTENCES)
        assert rank([]) == []
