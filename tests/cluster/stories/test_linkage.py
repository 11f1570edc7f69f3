"""Average linkage: pairs join, chains do not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from digest.cluster.stories.linkage import link_events

_PAIRS = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(5, 9)), st.floats(0, 1))


def _group(count: int, pairs: dict[tuple[int, int], float], threshold: float) -> list[list[int]]:
    both = pairs | {(right, left): value for (left, right), value in pairs.items()}
    rows, columns = [pair[0] for pair in both], [pair[1] for pair in both]
    return link_events(sparse.csr_array((list(both.values()), (rows, columns)), shape=(count, count)), threshold)


def test_alike_articles_join() -> None:
    """And the others stay alone."""
    assert _group(3, {(0, 2): 0.5, (0, 1): 0.1, (1, 2): 0.1}, 0.3) == [[0, 2], [1]]


def test_a_chain_does_not_form() -> None:
    """A~B~C with A unlike C: the mean of B's two pairs is below the threshold."""
    assert _group(3, {(0, 1): 0.5, (1, 2): 0.4, (0, 2): 0.0}, 0.3) == [[0, 1], [2]]


def test_the_most_alike_join_first() -> None:
    """B goes to C, not to A."""
    assert _group(3, {(0, 1): 0.5, (1, 2): 0.6, (0, 2): 0.0}, 0.4) == [[0], [1, 2]]


@given(_PAIRS, st.floats(0.01, 1))
def test_every_article_is_in_one_group(pairs: dict[tuple[int, int], float], threshold: float) -> None:
    """A partition."""
    groups = _group(10, pairs, threshold)
    assert sorted(number for group in groups for number in group) == list(range(10))
