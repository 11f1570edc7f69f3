"""The tables are whole, and names are found in any of their spellings."""

from __future__ import annotations

from digest.knowledge.names import canonical_name, is_country


def test_names_of_one_country_are_one() -> None:
    """From CLDR and from the table of aliases."""
    assert canonical_name("Tiongkok") == canonical_name("RRT") == canonical_name("China") == "CN"
    assert canonical_name("Wang Yi") == "Wang Yi"
    assert is_country("Ukraina")
    assert not is_country("PBB")
