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


# The constraints of Amigó, Gonzalo, Artiles and Verdejo 2009, which B-cubed alone of the usual measures holds.


def test_the_rag_bag_constraint_by_hand() -> None:
    """A clean group of four, a rag bag of four, and one more article: it costs less in the bag."""
    gold = list("aaaabcdex")
    clean_spoiled, bag_spoiled = list("000011110"), list("000011111")
    # 4 of 5 are right for four articles and 1 of 5 for the new one, against none of it; the bag gives 1 of 4 each.
    assert score_b_cubed(clean_spoiled, gold).precision == pytest.approx((4 * 4 / 5 + 1 / 5 + 4 * 1 / 4) / 9)
    assert score_b_cubed(bag_spoiled, gold).precision == pytest.approx((4 * 1 + 5 * 1 / 5) / 9)
    assert score_b_cubed(bag_spoiled, gold).f1 > score_b_cubed(clean_spoiled, gold).f1


def test_the_size_constraint_by_hand() -> None:
    """A big group that lacks one article is better than four groups of two cut in half."""
    gold = list("aaaaabbccddee")
    big_cut, small_cut = list("0000122334455"), list("00000" + "12345678")
    assert score_b_cubed(big_cut, gold).recall == pytest.approx((4 * 4 / 5 + 1 / 5 + 8) / 13)
    assert score_b_cubed(small_cut, gold).recall == pytest.approx((5 + 8 * 1 / 2) / 13)
    assert score_b_cubed(big_cut, gold).f1 > score_b_cubed(small_cut, gold).f1


def test_homogeneity_and_completeness() -> None:
    """Parting what does not belong together is better, and so is joining what does."""
    for score in (score_b_cubed, score_ceaf, score_pairs):
        assert score(list("0011"), list("aabb")).f1 > score(list("0000"), list("aabb")).f1
        assert score(list("0000"), list("aaaa")).f1 > score(list("0011"), list("aaaa")).f1


def test_ceaf_by_hand() -> None:
    """Gold {1-5}, {6,7}, {8-12} (Luo 2005, figure 1): found {1-5}, {6-12} matches 1 and 2·5 / (5 + 7)."""
    gold = list("aaaaabbccccc")
    found = list("000001111111")
    assert _both(score_ceaf(found, gold)) == pytest.approx([(1 + 10 / 12) / 2, (1 + 10 / 12) / 3])
