"""The archive by year, month and day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from digest.config import RenderConfig
from digest.model import Card, Digest, EventId
from digest.render.indexes.archive import render_archive
from digest.render.templates import make_desk
from tests.render.pages import TEMPLATES

CARD = Card(
    event=EventId("a"), path="events/a.md", title="A", lead="", language="id", day=None, outlets=("B",), article_count=1
)


def _render(days: list[date | None]) -> dict[str, str]:
    cards = [replace(CARD, path=f"events/e{number}.md", day=day) for number, day in enumerate(days)]
    desk = make_desk(TEMPLATES, "id", RenderConfig())
    return {page.path: page.text for page in render_archive(Digest(briefs=()), cards, desk)}


def test_a_quiet_month_shows_its_days() -> None:
    """The year leads to the days in it; pages beside each other are linked."""
    pages = _render([date(2023, 2, 22), date(2022, 12, 30), date(2022, 12, 1), None])
    assert set(pages) == {f"archive/{name}.md" for name in ("2022", "2022-12", "2023", "2023-02", "index", "undated")}
    assert "[30](2022-12.md#d30) · [1](2022-12.md#d1)" in pages["archive/2022.md"].replace("../archive/", "")
    assert "## 1 Desember 2022 {#d1}" in pages["archive/2022-12.md"]
    assert "Selanjutnya: Februari 2023" in pages["archive/2022-12.md"]
    assert "events/e3.md" in pages["archive/undated.md"]


def test_a_busy_month_has_a_page_for_each_day() -> None:
    """Its own shows three events of each."""
    pages = _render([date(2024, 3, 31) - timedelta(days=number // 40) for number in range(120)])
    month, day = pages["archive/2024-03.md"], pages["archive/2024-03-30.md"]
    assert (month.count("events/e"), day.count("events/e")) == (9, 40)
    assert "](../archive/2024-03-30.md)" in month
    assert "Sebelumnya: 29 Maret 2024" in day
