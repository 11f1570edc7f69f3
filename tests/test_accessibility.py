"""Pages for everyone: what axe-core finds on each kind of page, the keyboard, large text, and paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from digest.config import load_config
from digest.publish import publish_site
from tests.browsing import PAGE_KINDS, serve_folder, watched_page
from tests.publish.sample_site import event_page, write_page, write_sample_site

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


@pytest.mark.parametrize(("width", "size"), [(360, 1), (720, 2), (1280, 2), (2560, 1), (2560, 2)])
def test_every_page_fits_its_screen(browser: Browser, address: str, width: int, size: int) -> None:
    """From telephones to walls, at twice the text's size too, with all that folds open: nothing runs over the edge."""
    with watched_page(browser, address, viewport={"width": width, "height": 900}) as page:
        for path in (*PAGE_KINDS, "making/"):
            page.goto(address + path)
            if size > 1:
                page.add_style_tag(content="html { font-size: 250% !important }")
            page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path


def test_a_wide_table_is_reached_once_a_screen_is_turned(browser: Browser, address: str) -> None:
    """It fits until then."""
    with watched_page(browser, address, viewport={"width": 1280, "height": 800}) as page:
        page.goto(f"{address}quality/")
        expect(page.locator(".md-typeset__scrollwrap").first).not_to_have_attribute("tabindex", "0")
        page.set_viewport_size({"width": 360, "height": 800})
        expect(page.locator(".md-typeset__scrollwrap[tabindex='0']").first).to_be_visible()
        assert Axe().run(page, options=RULES).response["violations"] == []


@pytest.mark.parametrize("path", ["", "archive/"])
def test_a_month_is_as_wide_as_a_finger_on_a_telephone(browser: Browser, address: str, path: str) -> None:
    """The picture of all months is moved, not shrunk, and begins with the newest."""
    with watched_page(browser, address, viewport={"width": 360, "height": 800}) as page:
        page.goto(address + path)
        left, width = page.locator(".months a rect:last-of-type").last.evaluate(
            "column => (({x, width}) => [x, width])(column.getBoundingClientRect())"
        )
        assert width >= 24
        assert 0 <= left < 360 - width
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


def test_a_page_in_another_language_says_so(tmp_path: Path, browser: Browser) -> None:
    """Its text with its direction, and what frames it in the language of the site."""
    config = load_config(write_sample_site(tmp_path))
    text = event_page("فيضان في ديماك", "2022-12-30", ("A",), "1\n\n## ملخص {#summary}\n\nفيضان.\n")
    write_page(config.content / "events" / "arabic.md", text.replace('language: "id"', 'language: "ar"'))
    publish_site(config)
    with serve_folder(config.site) as address, watched_page(browser, address) as page:
        page.goto(f"{address}events/arabic/")
        assert page.locator("html").get_attribute("lang") == "ar"
        assert page.locator("h1").evaluate("title => getComputedStyle(title).direction") == "rtl"
        assert page.locator(".masthead").get_attribute("lang") == "id"
        assert Axe().run(page, options=RULES).response["violations"] == []
