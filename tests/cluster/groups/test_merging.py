"""Groups grow by the surest merges: pairs join, chains do not; what people decide comes first."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from digest.cluster.groups.judging import FEATURES, Judge
from digest.cluster.groups.merging import Merging
from digest.cluster.likeness import ASPECTS, Likeness

Pairs = dict[tuple[int, int], float]

_PAIRS = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(5, 9)), st.floats(0, 1))


def _merging(count: int, pairs: Pairs, threshold: float = 0.3) -> Merging:
    """Give articles that are alike in words only, and a judge that asks for their mean likeness."""
    both = pairs | {(right, left): value for (left, right), value in pairs.items()}
    rows, columns = [pair[0] for pair in both], [pair[1] for pair in both]
    matrix = sparse.csr_array((list(both.values()), (rows, columns)), shape=(count, count))
    values = np.zeros((len(matrix.data), len(ASPECTS)))
    values[:, ASPECTS.index("words")] = matrix.data
    unknown, none = np.full(count, np.nan), np.zeros(count)
    likeness = Likeness(
        starts=matrix.indptr, others=matrix.indices, values=values, days=unknown, short=none, words=matrix
    )
    weights = np.array([1.0 if name == "words" else 0.0 for name in FEATURES])
    return Merging(likeness, Judge(weights=weights, bias=-float(np.log(0.02 + threshold))))


def test_alike_articles_join() -> None:
    """And the others stay alone."""
    assert _merging(3, {(0, 2): 0.5, (0, 1): 0.1, (1, 2): 0.1}).grow() == [[0, 2], [1]]


def test_a_chain_does_not_form() -> None:
    """A~B~C with A unlike C: the mean of B's two pairs is below the threshold."""
    assert _merging(3, {(0, 1): 0.5, (1, 2): 0.4, (0, 2): 0.0}).grow() == [[0, 1], [2]]


def test_the_most_alike_join_first() -> None:
    """B goes to C, not to A."""
    assert _merging(3, {(0, 1): 0.5, (1, 2): 0.6, (0, 2): 0.0}, 0.4).grow() == [[0], [1, 2]]


def test_what_a_third_joined_is_looked_up() -> None:
    """Two pairs join first; then they meet as groups, whose pairs add up whoever joined whom."""
    alike = {(0, 1): 0.9, (2, 3): 0.8, (0, 2): 0.5, (0, 3): 0.5, (1, 2): 0.5, (1, 3): 0.5}
    assert _merging(4, alike, 0.45).grow() == [[0, 1, 2, 3]]
    assert _merging(4, alike | {(1, 3): 0.0, (1, 2): 0.1}, 0.45).grow() == [[0, 1], [2, 3]]


def test_what_an_editor_joins_is_joined() -> None:
    """Though nothing is alike, and before anything else grows."""
    merging = _merging(3, {(1, 2): 0.9})
    merging.join([(0, 2)])
    assert merging.grow()[0][:1] == [0]
    assert 2 in next(group for group in merging.grow() if 0 in group)


def test_what_an_editor_keeps_apart_stays_apart() -> None:
    """Also when a third article could join both."""
    merging = _merging(3, {(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.9})
    merging.keep_apart([(0, 2)])
    groups = merging.grow()
    assert not any({0, 2} <= set(group) for group in groups)
    assert len(groups) == 2


@given(_PAIRS, st.floats(0.01, 1))
def test_every_article_is_in_one_group(pairs: Pairs, threshold: float) -> None:
    """A partition."""
    groups = _merging(10, pairs, threshold).grow()
    assert sorted(number for group in groups for number in group) == list(range(10))


@given(_PAIRS)
def test_groups_that_could_still_join_are_told(pairs: Pairs) -> None:
    """For learning: what was not done, with what it looked like."""
    merging = _merging(10, pairs, 0.6)
    merging.grow()
    for features, left, right in merging.nearest(2):
        assert len(features) == len(FEATURES)
        assert not set(left) & set(right)
