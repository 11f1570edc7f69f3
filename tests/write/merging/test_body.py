"""Each unit of a merged page in its place."""

from __future__ import annotations

from digest.write.merging.body import merge_units, suggest_changes
from tests.write.merging.units import units_of, words_of

ONE, TWO, THREE = "Satu dua tiga.", "Empat lima enam.", "Tujuh delapan sembilan."


def test_the_machines_order_is_the_frame() -> None:
    """What the hand added follows the sentence that it followed."""
    merged, _ = merge_units(units_of(ONE, TWO), units_of(ONE, "Kami.", TWO), units_of(TWO, ONE, THREE))
    assert words_of(merged) == [TWO, ONE, "Kami.", THREE]


def test_what_the_hand_put_first_stays_first() -> None:
    """It followed nothing."""
    merged, _ = merge_units(units_of(ONE), units_of("Kami.", ONE), units_of(ONE, TWO))
    assert words_of(merged) == ["Kami.", ONE, TWO]


def test_a_paragraph_of_the_hands_does_not_part_the_machines() -> None:
    """New sentences join theirs first."""
    merged, _ = merge_units(units_of(ONE), units_of(ONE, "", "Kami."), units_of(ONE, TWO, "", THREE))
    assert words_of(merged) == [ONE, TWO, "Kami.", THREE]


def test_where_its_neighbour_went_the_next_one_counts() -> None:
    """The machine withdrew the sentence that the hand's followed."""
    merged, _ = merge_units(units_of(ONE, TWO, THREE), units_of(ONE, TWO, "Kami.", THREE), units_of(ONE, THREE))
    assert words_of(merged) == [ONE, "Kami.", THREE]


def test_a_locked_page_gets_suggestions_only() -> None:
    """For what changed, what is new and what went; not for what the hand wrote the same."""
    found = suggest_changes(units_of(ONE, TWO), units_of(ONE, "Baru sekali."), units_of(TWO, THREE, "Baru sekali."))
    assert [(suggestion.base, suggestion.machine) for suggestion in found] == [("", THREE), (ONE, "")]
