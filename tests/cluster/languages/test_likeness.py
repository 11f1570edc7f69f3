"""How sure two groups are one event."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import sparse

from digest.cluster.languages.likeness import Sides, compare_groups, number_day

ROWS = np.array([[0.6, 0.8], [0.6, 0.8], [1.0, 0.0]])


def _sides(days: list[int], *, families: str = "aba", meanings: np.ndarray | None = None) -> Sides:
    return Sides(
        families=np.array([[name == "a", name == "b"] for name in families], dtype=int),
        days=np.array(days),
        traits=sparse.csr_array(ROWS),
        telling=sparse.csr_array((ROWS > 0).astype(int)),
        meanings=np.zeros((3, 1)) if meanings is None else meanings,
    )


def _sureness(sides: Sides) -> dict[tuple[int, int], float]:
    return {(left, right): value for left, right, value in compare_groups(sides)}


def test_pairs_of_two_families_that_share_two_traits() -> None:
    """The first and third are of one family; the second and third share one trait only."""
    assert _sureness(_sides([5, 5, 5])) == {(0, 1): pytest.approx(5.0)}


def test_days_between_make_less_sure() -> None:
    """Outside the window nothing is left."""
    assert _sureness(_sides([5, 8, 5]))[0, 1] == pytest.approx(5 * math.exp(-0.5))
    assert (0, 1) not in _sureness(_sides([5, 25, 5]))


def test_an_unknown_day_makes_a_little_less_sure() -> None:
    """Two unknown days say nothing."""
    assert _sureness(_sides([-1, 700_000, 700_000]))[0, 1] == pytest.approx(4.0)
    assert _sureness(_sides([-1, -1, 700_000]))[0, 1] == pytest.approx(5.0)


def test_meaning_is_added_where_both_are_known() -> None:
    """Then both together decide, and one shared trait is no bar."""
    meanings = np.array([[0.0, 0.0], [1.0, 0.0], [0.6, 0.8]])
    sure = _sureness(_sides([5, 5, 5], meanings=meanings))
    assert sure[1, 2] == pytest.approx((0.6 + 0.6) / 0.58)
    assert sure[0, 1] == pytest.approx(5.0)


def test_blocks_change_nothing() -> None:
    """More groups than are compared at once: the same pairs, each once."""
    count = 1_200
    sides = Sides(
        families=np.array([[number % 2, 1 - number % 2] for number in range(count)]),
        days=np.array([number // 2 * 20 for number in range(count)]),
        traits=sparse.csr_array(np.tile(ROWS[:1], (count, 1))),
        telling=sparse.csr_array(np.ones((count, 2), dtype=int)),
        meanings=np.zeros((count, 1)),
    )
    pairs = [(left, right) for left, right, _ in compare_groups(sides)]
    assert sorted(pairs) == [(number, number + 1) for number in range(0, count, 2)]


def test_the_day_of_a_group_is_the_middle_one() -> None:
    """One article with a wrong day moves it little."""
    assert number_day([9, 1, 8]) == 8
    assert number_day([3, 4]) == 3
    assert number_day([]) == -1
