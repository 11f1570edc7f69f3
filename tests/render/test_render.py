"""Index pages and addresses."""

from __future__ import annotations

from digest.config import RenderConfig
from digest.model import Digest, EventId
from digest.render import render_index_pages
from digest.render.paths import event_path, relative_link
from tests.builders import make_article
from tests.render.pages import BODY, TEMPLATES, make_digest, render


def test_index_pages_tell_what_the_edited_event_pages_tell() -> None:
    """A title changed by hand is the title everywhere."""
    digest = make_digest(make_article(BODY, headline="Banjir Bandang Landa Demak"))
    path = event_path(digest.briefs[0].event.id)
    told = {
        path: render(digest)[path]
        .replace("Banjir Bandang Landa Demak", "Demak Terendam", 1)
        .replace("Banjir bandang", "Banjir besar", 1)
    }
    pages = {p.path: p.text for p in render_index_pages(digest, told, TEMPLATES, "id", RenderConfig())}
    assert f"## [Demak Terendam]({path})" in pages["index.md"]
    assert "Banjir besar di Demak menewaskan" in pages["index.md"]
    assert "Demak Terendam" in pages["archive/2024-01.md"]


def test_a_page_that_cannot_be_read_is_told_from_the_brief() -> None:
    """An editor's slip in one page breaks no other."""
    digest = make_digest(make_article(BODY, headline="Banjir Bandang Landa Demak"))
    path = event_path(digest.briefs[0].event.id)
    pages = {p.path: p.text for p in render_index_pages(digest, {path: "---\nbroken"}, TEMPLATES, "id", RenderConfig())}
    assert "[Banjir Bandang Landa Demak]" in pages["index.md"]


def test_no_events_are_a_site_too() -> None:
    """The first build of an empty folder."""
    assert "Belum ada peristiwa." in render(Digest(briefs=()))["index.md"]


def test_the_front_page_shows_the_newest_and_the_archive_all() -> None:
    """Months newest first, undated last."""
    texts = ("Banjir melanda Demak (1/1/2024).", "Bupati membuka pasar (2/1/2024).")
    articles = [make_article(text, name=text[:3]) for text in texts]
    digest = make_digest(*articles, make_article("Pesawat mendarat darurat.", name="u"))
    pages = render(digest, RenderConfig(front_page_events=1))
    assert pages["index.md"].count("\n- ## ") == 1
    assert "2 Januari 2024" in pages["index.md"]
    assert pages["archive/index.md"].index("Januari 2024") < pages["archive/index.md"].index("Tanpa tanggal")
    assert "archive/undated.md" in pages


def test_addresses() -> None:
    """Made of the id alone."""
    assert event_path(EventId("2022-12-30-putin-8cb8")) == "events/2022/12/30-putin-8cb8.md"
    assert event_path(EventId("undated-putin-8cb8")) == "events/undated/putin-8cb8.md"
    assert relative_link("events/2022/12/a.md", "reports/b.md") == "../../../reports/b.md"
