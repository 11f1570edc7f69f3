"""Pages of people, places and organisations."""

from __future__ import annotations

from dataclasses import replace

from digest.model import Entity
from digest.render.indexes.entities import _MOST
from tests.render.pages import make_story, render


def _entity(name: str, kind: str, count: int = 3) -> Entity:
    events = tuple(brief.event.id for brief in make_story().briefs)[:count]
    return Entity(id=name.lower(), name=name, kind=kind, aliases=(f"Kota {name}",), events=events)


def test_a_name_has_a_page() -> None:
    """When it was first and last seen, its events, its other spellings, and who is named with it in two at least."""
    once = _entity("Wali", "person", count=1)
    digest = replace(make_story(), entities=(_entity("Demak", "place"), _entity("Antara", "organisation"), once))
    page = render(digest)["entities/demak.md"]
    assert "3 peristiwa, 1 Januari 2024 – 5 April 2024" in page
    assert "Disebut juga: Kota Demak" in page
    assert "- [Antara](../entities/antara.md) 3" in page
    assert "wali.md" not in page
    assert page.count("- ### [") == 3


def test_many_names_are_parted_by_letters() -> None:
    """And the first page keeps the most frequent."""
    places = tuple(_entity(f"{letter}{number}", "place") for letter in "ab" for number in range(_MOST))
    pages = render(replace(make_story(), entities=places))
    assert pages["entities/index.md"].count("\n- [") == _MOST
    assert pages["entities/letters/b.md"].count("\n- [") == _MOST
    assert "[B](../entities/letters/b.md)" in pages["entities/index.md"]


def test_no_names_are_said_to_be_none() -> None:
    """The page is in the menu, so it always is."""
    assert "Belum ada nama" in render(make_story())["entities/index.md"]
