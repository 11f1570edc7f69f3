"""Names that are one thing, and names that are only linked to one."""

from __future__ import annotations

import pytest

from digest.knowledge.names import canonical_name, is_city, is_country, known_kind, linked_name


def test_aliases_are_one_name() -> None:
    """In every language of the tables."""
    assert {canonical_name(name) for name in ("China", "Tiongkok", "RRT")} == {"CN"}
    assert canonical_name("AS") == canonical_name("United States") == "US"


@pytest.mark.parametrize(
    ("name", "code"), [("Kremlin", "RU"), ("Moskow", "RU"), ("Beijing", "CN"), ("Russian", "RU"), ("Bekasi", None)]
)
def test_metonyms_and_demonyms_are_linked_and_never_merged(name: str, code: str | None) -> None:
    """The Kremlin is not Russia; it stands for it."""
    assert linked_name(name) == code
    assert canonical_name(name) == name


def test_kinds_that_the_tables_know() -> None:
    """Countries, cities and bodies."""
    assert is_country("Papua Nugini")
    assert is_city("Kuala Lumpur")
    assert (known_kind("Jawa Timur"), known_kind("Real Madrid"), known_kind("Badingah")) == (
        "place",
        "organisation",
        None,
    )
