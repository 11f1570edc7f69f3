"""Blank lines of a merged page."""

from __future__ import annotations

import pytest

from digest.write.merging.body import merge_units
from tests.write.merging.units import units_of


def merge_lines(base: str, hand: str, machine: str) -> str:
    """Merge bodies of one-letter sentences: ``"a b|c"`` is a paragraph of two and one of one."""
    sides = [units_of(*side.replace(" ", "\n").replace("|", "\n\n").split("\n")) for side in (base, hand, machine)]
    merged, _ = merge_units(sides[0], sides[1], sides[2])
    return "".join(unit.gap + unit.text for unit in merged).replace("\n\n", "|").replace("\n", " ").strip()


@pytest.mark.parametrize(
    ("base", "hand", "machine", "expected"),
    [
        ("a b", "a|b", "a b c", "a|b c"),
        ("a|b", "a b", "a|b c", "a b c"),
        ("a b", "a b|z", "a|b", "a|b|z"),
        ("a b", "a z b", "a x b", "a z x b"),
        ("a b", "a b", "a c|b", "a c|b"),
        ("a b c d", "a c d", "a b d", "a d"),
        ("a|b|c", "a|c|z", "b|c", "c|z"),
    ],
    ids=[
        "parted by hand",
        "joined by hand",
        "parted by both",
        "both added",
        "machine parts",
        "gone between",
        "first gone",
    ],
)
def test_the_side_that_changed_the_blocks_has_its_way(base: str, hand: str, machine: str, expected: str) -> None:
    """And paragraphs never run into each other."""
    assert merge_lines(base, hand, machine) == expected
