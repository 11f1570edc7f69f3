"""The tables are whole, and names are found in any of their spellings."""

from __future__ import annotations

from datetime import date

from digest.knowledge.cldr import write_day, write_list, write_number, write_percent
from digest.knowledge.names import canonical_name, is_country


def test_names_of_one_country_are_one() -> None:
    """From CLDR and from the table of aliases."""
    assert canonical_name("Tiongkok") == canonical_name("RRT") == canonical_name("China") == "CN"
    assert canonical_name("Wang Yi") == "Wang Yi"
    assert is_country("Ukraina")
    assert not is_country("PBB")


def test_days_lists_and_numbers_are_written_as_a_language_does() -> None:
    """From CLDR."""
    assert write_day(date(2022, 12, 30), "id") == "30 Desember 2022"
    assert write_list(["Putin", "Xi Jinping", "Moskow"], "id") == "Putin, Xi Jinping, dan Moskow"
    assert write_list(["Putin", "Xi"], "de") == "Putin und Xi"
    assert (write_number(0.5, "id"), write_number(0.5, "en")) == ("0,50", "0.50")
    assert write_percent(0.12, "id") == "12%"
