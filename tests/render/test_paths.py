"""Addresses of pages that are about names."""

from __future__ import annotations

import pytest

from digest.render.paths import agency_path, entity_path, outlet_path, relative_link


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (entity_path("vladimir-putin"), "entities/vladimir-putin.md"),
        (outlet_path("Koran A"), "sources/koran-a.md"),
        (outlet_path("新华社"), "sources/x-b8be4ac9.md"),
        (outlet_path("Index"), "sources/index-x.md"),
        (agency_path("reuters"), "sources/agencies/reuters.md"),
    ],
)
def test_paths_hold_nothing_but_letters(path: str, expected: str) -> None:
    """Whatever a name is made of."""
    assert path == expected


def test_links_lead_up_to_content_first() -> None:
    """So that each page may lie at any depth."""
    assert relative_link("sources/agencies/reuters.md", "sources/index.md") == "../../sources/index.md"
