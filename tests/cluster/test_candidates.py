"""Which pairs are compared, and how likeness fades with time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from scipy import sparse

from digest.cluster.candidates import find_similarities
from digest.config import ClusterConfig

DAY = date(2024, 1, 1)


def _compare(*days: date | None) -> sparse.csr_array:
    """Compare articles of the same one word."""
    return find_similarities(sparse.csr_array([[1.0]] * len(days)), days, ClusterConfig())


def test_likeness_fades_with_the_days_between() -> None:
    """And is nothing beyond the window."""
    similarities = _compare(DAY, DAY, date(2024, 1, 4), date(2024, 2, 1)).toarray()
    assert similarities[0, 1] == 1.0
    assert 0.5 < similarities[0, 2] < 0.7
    assert similarities[0, 3] == 0.0


def test_an_unknown_day_counts_less_than_the_same_day() -> None:
    """It may be any; where both are unknown the words alone speak."""
    similarities = _compare(None, DAY, None).toarray()
    assert similarities[0, 1] == similarities[1, 2] == pytest.approx(0.6)
    assert similarities[0, 2] == 1.0


def test_an_article_is_not_compared_with_itself() -> None:
    """And every pair is there both ways."""
    similarities = _compare(DAY, DAY, None).toarray()
    assert similarities.diagonal().tolist() == [0.0, 0.0, 0.0]
    assert (similarities == similarities.T).all()


def test_blocks_of_articles_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pairs across two blocks are found too."""
    days = [DAY + timedelta(days=n % 5) for n in range(40)]
    whole = _compare(*days).toarray()
    monkeypatch.setattr("digest.cluster.candidates._BLOCK", 7)
    assert (_compare(*days).toarray() == whole).all()


def test_no_articles() -> None:
    """Nothing is like nothing."""
    assert find_similarities(sparse.csr_array((0, 0)), [], ClusterConfig()).shape == (0, 0)
