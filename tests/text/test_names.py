"""Parts of names stand for whole ones, where only one can be meant."""

from __future__ import annotations

from digest.text.names import full_names, name_key


def test_a_part_stands_for_the_one_name_that_has_it() -> None:
    """Not for one of two, and a country for itself."""
    names = ["Putin", "Vladimir Putin", "Xi Jinping", "Joko Widodo", "Joko Susilo", "Partai Komunis China", "China"]
    full = full_names(names)
    assert (full["Putin"], full["Xi"], full["Widodo"]) == ("Vladimir Putin", "Xi Jinping", "Joko Widodo")
    assert not {"Joko", "China"} & full.keys()


def test_spellings_of_one_name_have_one_key() -> None:
    """Which may stand in an address, whatever the letters."""
    assert (name_key("Élysée"), name_key("Elysee"), name_key("RRT")) == ("elysee", "elysee", "cn")
    assert name_key("新华社").startswith("x-")
    assert name_key("Index") != "index"
