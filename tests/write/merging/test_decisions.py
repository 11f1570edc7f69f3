"""One unit in its versions: whose stands on the page, and what is suggested."""

from __future__ import annotations

import pytest

from digest.write.merging.decisions import compare_versions, decide_hand_unit, decide_machine_unit
from tests.write.merging.units import units_of

BASE = "Tujuh orang tewas dalam gempa."
HAND = "Delapan orang tewas dalam gempa."
MACHINE = "Sembilan orang tewas dalam gempa."


@pytest.mark.parametrize(
    ("hand", "machine", "chosen", "reasons"),
    [
        (BASE, MACHINE, MACHINE, []),
        (HAND, BASE, HAND, []),
        (MACHINE, MACHINE, MACHINE, []),
        (HAND, MACHINE, HAND, ["both changed this"]),
        ("", MACHINE, None, ["deleted by hand, and the machine now says it otherwise"]),
        ("", BASE, None, []),
        ("", BASE + "[^a]", None, []),
    ],
)
def test_where_the_machine_has_a_unit(hand: str, machine: str, chosen: str | None, reasons: list[str]) -> None:
    """Citations alone are no new statement."""
    versions = compare_versions(units_of(BASE), units_of(hand), units_of(machine))
    placed = decide_machine_unit(versions, 0)
    assert (placed.unit.words if placed else None) == chosen
    assert [found.reason for found in versions.suggestions] == reasons


@pytest.mark.parametrize(
    ("hand", "chosen", "reasons"),
    [
        (BASE, None, []),
        (HAND, HAND, ["changed by hand, and the machine no longer says it"]),
        ("Kata kami.", "Kata kami.", []),
    ],
)
def test_where_the_machine_has_none(hand: str, chosen: str | None, reasons: list[str]) -> None:
    """It goes, unless the hand wrote or changed it."""
    versions = compare_versions(units_of(BASE), units_of(hand), ())
    placed = decide_hand_unit(versions, 0)
    assert (placed.unit.words if placed else None) == chosen
    assert [found.reason for found in versions.suggestions] == reasons
