"""Measures of groupings, against cases worked out by hand."""

from __future__ import annotations

import pytest

from digest.evaluate.grouping.metrics import PrecisionRecall, score_b_cubed, score_ceaf, score_pairs
from digest.evaluate.grouping.scikit import score_adjusted

GOLD = ["a", "a", "a", "b", "b"]


def _both(score: PrecisionRecall) -> list[float]:
    return [score.precision, score.recall]


def test_a_perfect_grouping() -> None:
    """Names of groups do not matter."""
    found = ["x", "x", "x", "y", "y"]
    for score in (score_b_cubed, score_pairs, score_ceaf):
        assert _both(score(found, GOLD)) == [1.0, 1.0]
    assert list(score_adjusted(found, GOLD)) == pytest.approx([1.0, 1.0])


def test_everything_in_one_group() -> None:
    """Recall is whole; the precision of an article is its gold group's share of all."""
    found = ["x"] * 5
    assert _both(score_b_cubed(found, GOLD)) == pytest.approx([(3 * 3 / 5 + 2 * 2 / 5) / 5, 1.0])
    assert _both(score_pairs(found, GOLD)) == pytest.approx([(4 / 10), 1.0])
    assert _both(score_ceaf(found, GOLD)) == pytest.approx([(6 / 8), (6 / 8 / 2)])


def test_every_article_alone() -> None:
    """Precision is whole; no pair was claimed, none is wrong."""
    found = list("vwxyz")
    assert _both(score_b_cubed(found, GOLD)) == pytest.approx([1.0, (3 * 1 / 3 + 2 * 1 / 2) / 5])
    assert _both(score_pairs(found, GOLD)) == pytest.approx([1.0, 0.0])
    assert score_pairs(found, GOLD).f1 == 0.0


def test_one_article_in_the_wrong_group() -> None:
    """By hand: 2 of 2, 2 of 2, 1 of 3, 2 of 3, 2 of 3 are right."""
    found = ["x", "x", "y", "y", "y"]
    expected = (1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5
    assert score_b_cubed(found, GOLD).precision == pytest.approx(expected)
    assert score_b_cubed(found, GOLD).recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)
