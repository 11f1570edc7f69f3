"""Long lists are parted by years, and a headline in another language says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from digest.config import RenderConfig
from digest.render.indexes.showing import _LONG, _MOST, shelve, show_on
from digest.render.templates import make_desk
from tests.render.indexes.test_archive import CARD
from tests.render.pages import TEMPLATES

DESK = make_desk(TEMPLATES, "id", RenderConfig())


def test_many_events_are_parted_by_years() -> None:
    """The page keeps the newest; each year has all of its own."""
    cards = [
        replace(CARD, day=date(2024 - number // _MOST, 1, 1), path=f"events/e{number}.md")
        for number in range(2 * _MOST)
    ]
    shelf = shelve("entities/a.md", "A", cards, DESK)
    assert shelf.newest == cards[:_MOST]
    assert shelf.years == (("2024", "entities/a/2024.md"), ("2023", "entities/a/2023.md"))
    assert [page.text.count("/events/e") for page in shelf.pages] == [_MOST, _MOST]
    assert shelve("entities/a.md", "A", cards[:_MOST], DESK).pages == ()


def test_a_busy_year_has_several_pages() -> None:
    """Counted from the oldest, so that what is written stays as it is."""
    cards = [replace(CARD, day=date(2024, 1, 1), path=f"events/e{number}.md") for number in range(2 * _LONG + 1)]
    shelf = shelve("entities/a.md", "A", cards, DESK)
    assert [name for name, _ in shelf.years] == ["2024 (3)", "2024 (2)", "2024"]
    assert [page.text.count("/events/e") for page in shelf.pages] == [1, _LONG, _LONG]
    assert shelve("entities/a.md", "A", cards[1:], DESK).pages[-1] == shelf.pages[-1]


def test_another_language_is_told_to_screen_readers() -> None:
    """With its direction; not the page's own."""
    tongue = show_on("index.md", DESK)["tongue"]
    assert callable(tongue)
    assert tongue(CARD) == ""
    assert tongue(replace(CARD, language="ar")) == '{: lang="ar" dir="rtl" }'
