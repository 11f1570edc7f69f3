"""An event on paper: with its sources, without what only a screen can use, an ordinary one on one sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browsing import serve_folder, watched_page
from tests.sites import Site, make_site

QUAKE = Path(__file__).parent / "gold" / "breaking" / "01-gempa"  # seven articles whose figures differ


@pytest.fixture(scope="module")
def sites(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The site of our five articles, and two of a quake: told by five outlets, and by seven."""
    quakes = {name: make_site(tmp_path_factory.mktemp(name) / "site", QUAKE) for name in ("five", "seven")}
    _leave_out(quakes["five"], "expected", "f", "g")
    _leave_out(quakes["seven"], "expected")
    together = quakes["seven"].root / "content" / "overrides.yml"
    together.write_text("together: [[a, b, c, d, e, f, g]]\n", encoding="utf-8")
    assert [site.build(pages_only=False).events for site in quakes.values()] == [1, 1]
    return {"ours": built_site, **{name: site.config.site for name, site in quakes.items()}}


def _leave_out(site: Site, *names: str) -> None:
    for name in names:
        for file in site.articles.glob(f"{name}.*"):
            file.unlink()


@pytest.mark.parametrize(("name", "sheets"), [("ours", 1), ("five", 1), ("seven", 2)])
def test_an_event_is_printed_with_its_sources(
    sites: dict[str, Path], browser: Browser, tmp_path: Path, name: str, sheets: int
) -> None:
    """Five articles fit on one sheet, summary, quotes, differing figures and notes; seven need a second."""
    site = sites[name]
    events = sorted(site.glob("events/**/index.html"))
    assert events
    with serve_folder(site) as address, watched_page(browser, address) as page:
        for number, event in enumerate(events):
            page.goto(f"{address}{event.parent.relative_to(site).as_posix()}/")
            page.emulate_media(media="print")
            expect(page.locator("#sources + ul > li").first).to_be_visible()
            expect(page.locator(".footnote li").last).to_be_visible()
            expect(page.locator(".masthead__nav")).to_be_hidden()
            expect(page.get_by_role("button", name="Cari")).to_be_hidden()
            paper = tmp_path / f"{number}.pdf"
            page.pdf(path=paper, format="A4")
            assert 1 <= paper.read_bytes().count(b"/Type /Page\n") <= sheets, event
            page.emulate_media(media="screen")


@pytest.mark.parametrize(("width", "size"), [(360, 1), (720, 2), (2560, 1), (2560, 2)])
def test_differing_figures_fit_a_screen(sites: dict[str, Path], browser: Browser, width: int, size: int) -> None:
    """Their table is wide: it moves on its own, and the page does not."""
    site = sites["five"]
    (event,) = site.glob("events/**/index.html")
    with (
        serve_folder(site) as address,
        watched_page(browser, address, viewport={"width": width, "height": 900}) as page,
    ):
        page.goto(f"{address}{event.parent.relative_to(site).as_posix()}/")
        page.add_style_tag(content=f"html {{ font-size: {125 * size}% !important }}")
        expect(page.locator("#disagreements")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
