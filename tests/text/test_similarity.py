"""How alike texts are."""

from __future__ import annotations

import pytest

from digest.text.similarity import is_near_copy


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("a b c d", "a b c d", True),
        ("a b c d", "a b x y z", False),
        ("a b c", "a b x", True),  # half of all
        ("a b c d e", "a b c d x y z v w q r", True),  # four of the shorter one's five
        ("", "", False),
        ("a", "b", False),
    ],
)
def test_near_copies(left: str, right: str, *, near: bool) -> None:
    """Half of all words are in both, or most of the shorter one's."""
    assert is_near_copy(frozenset(left.split()), frozenset(right.split())) is near
