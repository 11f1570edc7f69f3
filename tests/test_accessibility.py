"""Pages for everyone: what axe-core finds on each kind of page, the keyboard, large text, and paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browsing import PAGE_KINDS, watched_page

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
EVENT = "events/2022/12/30-putin-sebut-xi-jinping-teman-baik-ingin-perkuat-8cb8/"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, address: str, scheme: str, width: int) -> None:
    """WCAG 2.2 A and AA and best practice, on each kind of page, folded parts open."""
    with watched_page(browser, address, color_scheme=scheme, viewport={"width": width, "height": 800}) as page:
        for path in PAGE_KINDS:
            page.goto(address + path)
            page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
            found = Axe().run(page, options=RULES).response["violations"]
            assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], path


def test_all_is_reached_by_keyboard(browser: Browser, address: str) -> None:
    """Tab comes to every link and button in the order of the page, and each shows that it has the focus."""
    with watched_page(browser, address) as page:
        page.goto(address)
        expect(page.locator(".search-wide")).to_be_visible()
        wanted = page.evaluate(
            "[...document.querySelectorAll('a[href], button')]"
            ".filter(e => e.checkVisibility() && e.tabIndex >= 0).length"
        )
        reached = set()
        for _ in range(2 * wanted):
            page.keyboard.press("Tab")
            place, outline = page.evaluate(
                "[[...document.querySelectorAll('*')].indexOf(document.activeElement),"
                " getComputedStyle(document.activeElement).outlineStyle]"
            )
            reached.add(place)
            assert outline != "none" or page.evaluate("document.activeElement.matches('body, input, .md-skip')")
        assert len(reached) >= wanted


@pytest.mark.parametrize("path", ["", EVENT, "entities/", "sources/kompastv/"])
def test_text_at_twice_the_size_fits(browser: Browser, address: str, path: str) -> None:
    """On a screen as wide as two telephones, which then shows as much as one of them."""
    with watched_page(browser, address, viewport={"width": 720, "height": 900}) as page:
        page.goto(address + path)
        page.add_style_tag(content="html { font-size: 250% !important }")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_nothing_moves_for_those_whom_it_disturbs(browser: Browser, address: str) -> None:
    """No animation and no transition is left."""
    with watched_page(browser, address, reduced_motion="reduce") as page:
        page.goto(address)
        lasting = (
            "e => getComputedStyle(e).transitionDuration !== '0s' && getComputedStyle(e).transitionProperty !== 'none'"
        )
        assert page.evaluate(f"[...document.querySelectorAll('*')].filter({lasting}).length") == 0


def test_nothing_moves_while_a_page_loads(browser: Browser, address: str) -> None:
    """What comes later has its place from the start."""
    with watched_page(browser, address, viewport={"width": 412, "height": 823}) as page:
        for path in ("", EVENT):
            page.goto(address + path, wait_until="networkidle")
            shift = page.evaluate(
                "new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
                ".reduce((sum, entry) => sum + entry.value, 0))).observe({type: 'layout-shift', buffered: true})"
                " || setTimeout(() => done(0), 300))"
            )
            assert shift < 0.05, path


def test_an_event_is_printed_with_its_sources(browser: Browser, address: str, tmp_path: Path) -> None:
    """Without what only a screen can use; a short one on one sheet."""
    with watched_page(browser, address) as page:
        page.goto(f"{address}events/2025/05/08-presiden-tiongkok-xi-jinping-mengatakan-kepada-7894/")
        page.emulate_media(media="print")
        expect(page.locator("#sources")).to_be_visible()
        expect(page.locator(".masthead__nav")).to_be_hidden()
        expect(page.get_by_role("button", name="Cari")).to_be_hidden()
        page.pdf(path=tmp_path / "event.pdf", format="A4")
    assert (tmp_path / "event.pdf").read_bytes().count(b"/Type /Page\n") == 1
