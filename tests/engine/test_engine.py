"""The five verbs of a Collection."""

from __future__ import annotations

from digest.engine import Collection, LocalCollection


def test_the_verbs() -> None:
    """Each gives a new collection; groups come in the order of their keys."""
    numbers: Collection[int] = LocalCollection([3, 1, 2])
    assert numbers.map(lambda n: n * 2).collect() == (6, 2, 4)
    assert numbers.flat_map(lambda n: [n] * n).collect() == (3, 3, 3, 1, 2, 2)
    assert numbers.group(lambda n: "odd" if n % 2 else "even").collect() == (("even", (2,)), ("odd", (3, 1)))
    assert numbers.keep().collect() == (3, 1, 2)
