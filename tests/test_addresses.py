"""Every address that an event ever had answers on the built site, whatever became of the event."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from playwright.sync_api import Browser, expect

from digest import pipeline, upkeep
from digest.model import Event, EventId
from digest.render.paths import event_path
from digest.store import load_state, save_state
from tests.browsing import serve_folder, watched_page
from tests.sites import Site, make_site

LATER = EventId("2022-12-31-kata-putin-0badcafe")


def _change_events(site: Site, *changed: Event) -> None:
    """Put events into the state as if the last build had left them so."""
    state = load_state(site.config.state)
    events = {event.id: event for event in (*state.events, *changed)}
    save_state(dataclasses.replace(state, events=tuple(events.values())), site.config.state)


def _make_merged(root: Path) -> tuple[Site, Event]:
    """The five articles; two of one event were two events before, the later of which is an alias now."""
    site = make_site(root / "site")
    site.build()
    event = load_state(site.config.state).events[0]
    first, second = event.articles
    parts = (event.id, first), (LATER, second)
    _change_events(site, *(Event(id=name, articles=(article,)) for name, article in parts))
    site.build(pages_only=False)
    return site, load_state(site.config.state).events[0]


def _make_parted(root: Path) -> Site:
    """The five articles, after all of them had been one event."""
    site = make_site(root / "site")
    site.build()
    events = load_state(site.config.state).events
    whole = Event(id=events[0].id, articles=tuple(article for event in events for article in event.articles))
    state = dataclasses.replace(load_state(site.config.state), events=(whole,), bases={})
    save_state(state, site.config.state)
    for page in site.events():
        page.unlink()
    return site


def _folder(event: EventId) -> str:
    return event_path(event).removesuffix(".md")


def _answer(site: Site, event: EventId) -> str:
    return (site.config.site / _folder(event) / "index.html").read_text(encoding="utf-8")


def test_a_merged_event_leads_its_reader_on(tmp_path: Path, browser: Browser) -> None:
    """Below any path; search engines find the new address, ours and theirs only that."""
    site, event = _make_merged(tmp_path)
    assert event.aliases == (LATER,)
    assert len(event.articles) == 2
    with serve_folder(site.config.site) as address, watched_page(browser, address) as page:
        page.goto(f"{address}{_folder(LATER)}/", wait_until="commit")
        page.wait_for_url(f"{address}{_folder(event.id)}/")
        expect(page.locator("#summary")).to_be_visible()
    answer = _answer(site, LATER)
    assert f'<link rel="canonical" href="https://example.org/{_folder(event.id)}/">' in answer
    assert '<meta name="robots" content="noindex">' in answer
    assert LATER[11:] not in (site.config.site / "sitemap.xml").read_text(encoding="utf-8")
    entry = json.loads((site.config.site / "pagefind" / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert [language["page_count"] for language in entry["languages"].values()] == [3]


def test_a_withdrawn_event_says_so(tmp_path: Path, browser: Browser) -> None:
    """`digest forget` took its only article down; its address is not lost, and is no other event's."""
    site = make_site(tmp_path / "site")
    site.build()
    event = load_state(site.config.state).events[-1]
    upkeep.forget(site.config, "003_f2809c6ccb4da4f9")
    assert load_state(site.config.state).events[-1] == dataclasses.replace(
        event, articles=(), held={event.id: event.articles}, sureness=None
    )
    assert pipeline.check(site.config).events == 2
    with serve_folder(site.config.site) as address, watched_page(browser, address) as page:
        page.goto(f"{address}{_folder(event.id)}/")
        expect(page.get_by_role("heading")).to_have_text("Halaman peristiwa ini sudah ditarik")
        page.get_by_role("link", name="Ke halaman depan").click()
        page.wait_for_url(address)


def test_a_page_that_an_editor_deleted_is_withdrawn(tmp_path: Path) -> None:
    """Its event is still there, and what was merged into it leads nowhere else."""
    site, event = _make_merged(tmp_path)
    (site.root / "content" / event_path(event.id)).unlink()
    site.build(pages_only=False)
    assert "ditarik redaksi" in _answer(site, event.id)
    assert "ditarik redaksi" in _answer(site, LATER)


def test_an_edited_page_of_a_merged_event_is_not_overwritten(tmp_path: Path) -> None:
    """The hand's page stays until an editor has moved its text."""
    site, _ = _make_merged(tmp_path)
    page = site.root / "content" / event_path(LATER)
    page.write_text("# Catatan redaksi\n", encoding="utf-8")
    site.build(pages_only=False)
    assert "Catatan redaksi" in _answer(site, LATER)
    assert "refresh" not in _answer(site, LATER)


def test_parted_events_link_each_other(tmp_path: Path, browser: Browser) -> None:
    """The page that stayed links the new ones, each of these the page that stayed; not one that was deleted."""
    site = _make_parted(tmp_path)
    site.build(pages_only=False)
    stayed, *others = sorted(load_state(site.config.state).events, key=lambda event: -len(event.parted))
    assert [event.parted for event in others] == [(stayed.id,), (stayed.id,)]
    with serve_folder(site.config.site) as address, watched_page(browser, address) as page:
        page.goto(f"{address}{_folder(stayed.id)}/")
        line = page.locator("p", has_text="Dipisah dari:")
        expect(line.get_by_role("link")).to_have_count(2)
        line.get_by_role("link").first.click()
        page.wait_for_url(f"{address}{_folder(min(stayed.parted))}/")
        expect(page.locator("p", has_text="Dipisah dari:").get_by_role("link")).to_have_count(1)
    assert pipeline.check(site.config).problems == ()
    (site.root / "content" / event_path(others[0].id)).unlink()
    site.build(pages_only=False)
    text = (site.root / "content" / event_path(stayed.id)).read_text(encoding="utf-8")
    assert event_path(others[0].id).rpartition("/")[2] not in text
    assert event_path(others[1].id).rpartition("/")[2] in text
