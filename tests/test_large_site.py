"""A site of 2,000 events, as readers see it: the fullest page of each kind, in light and dark, narrow and wide."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.benchmarks.building import write_articles
from tests.browsing import serve_folder, watched_page
from tests.sites import make_site
from tests.test_accessibility import RULES

EVENTS = 2_000
WIDTHS = (360, 1280)
SHOTS = os.environ.get("SHOTS")  # a folder for pictures, to be looked at
KINDS: Mapping[str, str] = {
    "front page": r"index\.html",
    "archive": r"archive/index\.html",
    "year": r"archive/\d{4}/index\.html",
    "month": r"archive/\d{4}-\d\d/index\.html",
    "day": r"archive/\d{4}-\d\d-\d\d/index\.html",
    "event": r"events/\d{4}/\d\d/[^/]+/index\.html",
    "story": r"stories/.+/index\.html",
    "names": r"entities/index\.html",
    "letter": r"entities/letters/[^/]+/index\.html",
    "name": r"entities/(?!letters/)[^/]+/index\.html",
    "year of a name": r"entities/(?!letters/)[^/]+/\d{4}(?:-\d+)?/index\.html",
    "outlets": r"sources/index\.html",
    "outlet": r"sources/(?!agencies/)[^/]+/index\.html",
    "year of an outlet": r"sources/(?!agencies/)[^/]+/\d{4}(?:-\d+)?/index\.html",
    "agency": r"sources/agencies/[^/]+/index\.html",
    "report": r"reports/[^/]+/index\.html",
    "how it is made": r"making/index\.html",
    "quality": r"quality/index\.html",
    "not found": r"404\.html",
}


def find_fullest(site: Path) -> dict[str, str]:
    """Give the address of the largest page of each kind."""
    pages = {file.relative_to(site).as_posix(): file.stat().st_size for file in site.rglob("*.html")}
    found = {kind: [page for page in pages if re.fullmatch(pattern, page)] for kind, pattern in KINDS.items()}
    return {
        kind: max(there, key=lambda page: (pages[page], page)).removesuffix("index.html")
        for kind, there in found.items()
        if there
    }


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    site = make_site(tmp_path_factory.mktemp("large") / "site", None)
    write_articles(site.articles / "all.jsonl", EVENTS)
    settings = site.root / "mkdocs.yml"  # an error page may stand at any address, so that its links are whole ones
    settings.write_text(
        settings.read_text("utf-8").replace("https://example.org/", "https://example.org/sub/"), "utf-8"
    )
    site.build(pages_only=False)
    return site.config.site


@pytest.mark.soak
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_page_is_for_everyone(browser: Browser, large_site: Path, scheme: str) -> None:
    """Axe finds nothing, the console is clean, no request leaves the site, nothing is wider than the screen."""
    kinds = find_fullest(large_site)
    assert set(kinds) >= set(KINDS) - {"story"}  # whether events follow from one another, the texts decide
    with serve_folder(large_site) as address:
        for kind, path in kinds.items():
            with watched_page(browser, address, color_scheme=scheme) as page:
                page.goto(address + path)
                assert [*look(page, kind, scheme)] == [], path
        with watched_page(browser, address, color_scheme=scheme) as page:
            page.goto(address)
            page.keyboard.press("Control+k")
            page.locator("dialog[open] input").first.fill("pemimpin")
            expect(page.locator(".search-result > a").first).to_be_visible(timeout=30_000)
            assert [*look(page, "search", scheme)] == []


def look(page: Page, kind: str, scheme: str) -> Iterator[tuple[int, str, str]]:
    """Give what is wrong with a page at each width, and take its picture if one is wanted."""
    if kind != "search":  # whose filters, unfolded, hide what was found
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if SHOTS:
            page.screenshot(path=Path(SHOTS) / f"{kind.replace(' ', '-')}-{scheme}-{width}.png")
        for found in Axe().run(page, options=RULES).response["violations"]:
            yield width, found["id"], found["nodes"][0]["html"]
        if beyond := page.evaluate("document.documentElement.scrollWidth - innerWidth"):
            yield width, "wider than the screen", str(beyond)
