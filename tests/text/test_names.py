"""Parts of names stand for whole ones, where only one can be meant."""

from __future__ import annotations

from digest.text.names import full_names


def test_a_part_stands_for_the_one_name_that_has_it() -> None:
    """Not for one of two, and a country for itself."""
    names = ["Putin", "Vladimir Putin", "Xi Jinping", "Joko Widodo", "Joko Susilo", "Partai Komunis China", "China"]
    full = full_names(names)
    assert (full["Putin"], full["Xi"], full["Widodo"]) == ("Vladimir Putin", "Xi Jinping", "Joko Widodo")
    assert not {"Joko", "China"} & full.keys()
