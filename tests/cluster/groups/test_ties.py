"""What editors tie together or want apart is kept, and little else changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.cluster.groups.ties import NumberedTies, find_contradictions, number_ties, obey
from digest.model import ArticleId, Ties

A, B, C, D = map(ArticleId, "abcd")
PAIRS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] != pair[1]), max_size=5)


def test_groups_of_tied_articles_become_one() -> None:
    """The rest of both groups comes along."""
    assert obey([[0, 1], [2, 3], [4]], NumberedTies(together=((1, 2),))) == [[0, 1, 2, 3], [4]]


def test_tied_articles_alone_move_where_the_rest_must_stay_apart() -> None:
    """To the first of their groups."""
    assert obey([[0, 1], [2, 3]], NumberedTies(together=((1, 2),), apart=((0, 3),))) == [[0, 1, 2], [3]]
    assert obey([[0, 1], [2, 3]], NumberedTies(together=((1, 2),), apart=((0, 2),))) == [[0], [1, 2], [3]]


def test_the_later_of_two_that_must_be_apart_leaves() -> None:
    """What is tied to it goes along."""
    assert obey([[0, 1, 2, 3]], NumberedTies(together=((1, 3),), apart=((0, 3),))) == [[0, 2], [1, 3]]


def test_ties_between_articles_that_are_not_there_say_nothing() -> None:
    """They may come back."""
    assert number_ties(Ties(together=((A, B),), apart=((B, C),)), [A, C]) == NumberedTies()
    assert NumberedTies(together=((3, 5), (3, 4))).within([3, 5]) == NumberedTies(together=((0, 1),))


def test_a_contradiction_names_the_whole_way() -> None:
    """So that an editor sees which tie to take away; until then the articles are together."""
    ties = Ties(together=((A, B), (B, C), (C, D)), apart=((A, C),))
    assert find_contradictions(ties) == ((A, B, C),)
    assert number_ties(ties, [A, B, C, D]).apart == ()
    assert find_contradictions(Ties(together=((A, B),), apart=((A, C),))) == ()


@given(together=PAIRS, apart=PAIRS, groups=st.lists(st.integers(0, 3), min_size=8, max_size=8))
def test_all_ties_are_kept(together: list[tuple[int, int]], apart: list[tuple[int, int]], groups: list[int]) -> None:
    """For any groups and any ties that do not contradict each other; no article is lost."""
    names = [ArticleId(str(number)) for number in range(8)]
    asked = Ties(
        together=tuple((names[a], names[b]) for a, b in together), apart=tuple((names[a], names[b]) for a, b in apart)
    )
    ties = number_ties(asked, names)
    kept = obey([[n for n in range(8) if groups[n] == group] for group in range(4)], ties)
    group_of = {number: place for place, group in enumerate(kept) for number in group}
    assert sorted(group_of) == list(range(8))
    assert all(group_of[one] == group_of[other] for one, other in together)
    assert all(group_of[one] != group_of[other] for one, other in ties.apart)
    assert bool(find_contradictions(asked)) == (len(ties.apart) < len(set(apart)))
