"""The built site in a real browser: what readers see, and that nothing in it runs or calls home.

``built_site`` is any site of event pages; all tests but the hostile one find out from its files what to expect.
The site is served below ``/sub/``, as on project pages of GitHub.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from digest.config import load_config
from digest.publish import publish_site
from tests.browsing import PAGE_KINDS, contrast, luminance, serve_folder, watched_page
from tests.publish.sample_site import event_page, write_page, write_sample_site

SHIFTS = """window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value)))
  .observe({ type: "layout-shift", buffered: true });"""
SCHEMES = ("light", "dark")
WIDTHS = (360, 1280)
READABLE = 4.5  # contrast of text, WCAG 2.2 AA


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A new tab; at its end the console must be clean and no request may have left the site."""
    with watched_page(browser, address) as page:
        yield page


def test_front_page_lists_the_newest_events(built_site: Path, address: str, page: Page) -> None:
    """Each with its headline, a line of facts and a sentence; the headline leads to the event."""
    page.goto(address)
    headlines = page.locator(".front li > h2 > a[href*='events/']")
    expect(headlines).to_have_count(len(event_files(built_site)))
    expect(page.locator(".front li > h2 + p + p")).to_have_count(len(event_files(built_site)))
    text = headlines.first.inner_text()
    headlines.first.click()
    expect(page.locator("h1")).to_have_text(text)


@pytest.mark.parametrize("word", ["stabilisasi", "Moskow"])
def test_search_finds_what_the_pages_say(built_site: Path, address: str, page: Page, word: str) -> None:
    """From the button; a result opens the event."""
    page.goto(f"{address}about/")
    page.get_by_role("button", name="Cari").click()
    page.locator("dialog[open] input[type=search], dialog[open] input").first.fill(word)
    content = built_site.parent / "content"  # what is drawn into pages besides is not searched
    having = [path for path in content.glob("events/**/*.md") if word in path.read_text("utf-8").split("---", 2)[2]]
    results = page.locator(".search-result > a")
    for path in having:  # results load one by one: each is waited for
        event = path.relative_to(content).with_suffix("").as_posix()
        expect(page.locator(f".search-result a[href*='/{event}/']").first).to_be_visible()
    title = results.first.inner_text()
    results.first.click()
    expect(page.locator("h1")).to_have_text(title)


def test_search_finds_no_event_by_the_title_of_another(address: str, page: Page) -> None:
    """Two pages link the event of the "sahabat baja" and say nothing of it."""
    page.goto(f"{address}about/")
    page.get_by_role("button", name="Cari").click()
    page.locator("dialog[open] input[type=search], dialog[open] input").first.fill("baja")
    results = page.locator(".search-result > a")
    expect(results.first).to_be_visible()
    found = results.evaluate_all("links => links.map(link => link.pathname)")
    assert [path.split("/")[3] for path in found] == ["2025"]


def test_search_by_keyboard_alone(address: str, page: Page) -> None:
    """Ctrl-K opens it with the cursor in the field, Escape closes it and gives the focus back."""
    page.goto(address)
    page.get_by_role("button", name="Cari").focus()
    page.keyboard.press("Control+k")
    expect(page.locator("dialog[open] input").first).to_be_focused()
    page.keyboard.type("Xi Jinping")
    expect(page.locator(".search-result").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".search-result > a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.get_by_role("button", name="Cari")).to_be_focused()


def test_search_can_be_narrowed(address: str, page: Page) -> None:
    """By language, agency, outlet, name and year."""
    page.goto(address)
    page.keyboard.press("Control+k")
    page.locator("dialog[open] input").first.fill("Rusia")
    expect(page.locator(".search-result").first).to_be_visible()
    page.get_by_text("Saring").click()
    expect(page.locator(".search-filter > summary")).to_have_text(["Bahasa", "Kantor berita", "Media", "Nama", "Tahun"])
    page.locator(".search-filter", has_text="Tahun").locator("summary").click()
    page.locator("label", has_text="2022").click()
    expect(page.locator(".search-result time")).to_have_text(["30 Desember 2022"])


def test_search_is_sorted_by_date(address: str, page: Page) -> None:
    """The newest first, or the oldest."""
    page.goto(address)
    page.keyboard.press("Control+k")
    page.locator("dialog[open] input").first.fill("Putin")
    for order, first, last in (("desc", "2025", "2022"), ("asc", "2022", "2025")):
        page.locator("[data-search-order]").select_option(order)
        expect(page.locator(".search-result time").first).to_contain_text(first)
        expect(page.locator(".search-result time").last).to_contain_text(last)


def test_what_nothing_has_is_told(address: str, page: Page) -> None:
    """And a field that is empty again shows nothing."""
    page.goto(address)
    page.keyboard.press("Control+k")
    page.locator("dialog[open] input").first.fill("qqqqqqqq")
    expect(page.locator("dialog[open] [role=status]")).to_contain_text("Tidak ada hasil")
    page.locator("dialog[open] input").first.fill("")
    expect(page.locator("dialog[open] [role=status]")).to_be_empty()


def test_nothing_of_the_search_is_loaded_before_it_is_used(address: str, page: Page) -> None:
    """Most readers never search."""
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address, wait_until="networkidle")
    assert [url for url in requests if "/pagefind/" in url] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_moves_when_the_scripts_come(built_site: Path, browser: Browser, address: str, width: int) -> None:
    """They come late here, after the page is shown."""
    with watched_page(browser, address, viewport={"width": width, "height": 800}) as page:
        page.add_init_script(SHIFTS)
        page.route("**/*.js", _answer_late)
        for path in ("", event_files(built_site)[0]):
            page.goto(address + path, wait_until="networkidle")
            assert page.evaluate("shifts") == [], path


def _answer_late(route: Route) -> None:
    time.sleep(0.4)
    route.continue_()


def test_a_citation_shows_its_source(built_site: Path, address: str, page: Page) -> None:
    """When the pointer rests on it, and when the keyboard reaches it."""
    page.goto(address + event_files(built_site)[0])
    citation = page.locator(".footnote-ref").first
    source = page.locator(".footnote li").first.locator("a").first.inner_text()
    tooltip = page.locator(".md-tooltip2--active")
    citation.hover()
    expect(tooltip).to_contain_text(source)
    page.mouse.move(0, 0)
    expect(tooltip).to_have_count(0)
    citation.focus()
    expect(tooltip).to_contain_text(source)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_fit_and_can_be_read(browser: Browser, address: str, scheme: str, width: int) -> None:
    """No page is wider than the screen; all text stands out from its ground."""
    with watched_page(browser, address, color_scheme=scheme, viewport={"width": width, "height": 800}) as page:
        for path in PAGE_KINDS:
            page.goto(address + path)
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
            colours = page.evaluate(COLOURS)
            assert min(contrast(*pair) for pair in colours) >= READABLE, path
            assert (luminance(colours[0][1]) < 0.5) == (scheme == "dark")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_why_an_event_is_one_unfolds(built_site: Path, browser: Browser, address: str, scheme: str, width: int) -> None:
    """By keyboard; below the sources, above the footnotes; it fits, and every word of it can be read."""
    path = next(path for path in event_files(built_site) if 'class="why"' in (built_site / path).read_text("utf-8"))
    with watched_page(browser, address, color_scheme=scheme, viewport={"width": width, "height": 800}) as page:
        page.goto(address + path)
        why = page.locator("#sources ~ .drawn details.why:not(.history)")
        expect(why.locator("ul")).to_be_hidden()
        why.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(why.locator("li").first).to_be_visible()
        expect(why.get_by_role("table", name="Kemiripan")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        assert min(contrast(*pair) for pair in page.evaluate(COLOURS)) >= READABLE
        bar = why.locator(".why__bar").first.bounding_box()
        assert bar
        assert 2 <= bar["height"] <= 10
        bottom = why.bounding_box()
        notes = page.locator(".footnote").bounding_box()
        assert bottom
        assert notes
        assert bottom["y"] + bottom["height"] <= notes["y"]


# The colours of each element with text of its own, and of the first ground below it, the page's last.
COLOURS = r"""() => {
  const solid = (colour) => colour !== "transparent" && !colour.endsWith(", 0)");
  const ground = (element) => {
    const colour = element && getComputedStyle(element).backgroundColor;
    return !element || solid(colour) ? colour : ground(element.parentElement);
  };
  const speaks = (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim();
  const shown = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility({ opacityProperty: true }));
  return shown.filter((e) => [...e.childNodes].some(speaks) && !e.matches(".headerlink"))
    .map((e) => [getComputedStyle(e).color, ground(e)]);
}"""


def test_no_front_matter_can_run(tmp_path: Path, browser: Browser) -> None:
    """Titles are shown as typed, generated ones (escaped once) as in the article; attributes stay closed."""
    attack = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">'
    typed = f'A & B <c> "d" {attack}'
    generated = typed.replace("<", "&lt;").replace(">", "&gt;")
    config = load_config(write_sample_site(tmp_path))
    for name, title in (("typed", typed), ("generated", generated)):
        outlets = (f'"><x>{attack}', "Media")
        text = event_page(title, "2022-12-30", outlets, f"1 artikel\n\n## Ringkasan {{#summary}}\n\nKata {name}.\n")
        text = text.replace(
            'language: "id"', f"language: '\">{attack}'\ndescription: '\"{attack}'\nhide: '\">{attack}'"
        )
        write_page(config.content / "events" / f"{name}.md", text)
    publish_site(config)
    with serve_folder(config.site) as address, watched_page(browser, address) as page:
        for name in ("typed", "generated"):
            page.goto(f"{address}events/{name}/")
            expect(page.locator("h1")).to_have_text(typed)
            expect(page).to_have_title(f"{typed} - Kabar Peristiwa")
            assert page.locator("meta[name=description]").get_attribute("content") == f'"{attack}'
            page.keyboard.press("Control+k")
            page.locator("dialog[open] input").first.fill(f"Kata {name}")
            expect(page.locator(".search-result > a").first).to_have_text(typed)
            assert page.locator("x, c, img[src=x]").count() == 0
            assert page.evaluate("window.hacked") is None


def event_files(site: Path) -> list[str]:
    """The pages of events, as paths in the site."""
    return sorted(file.relative_to(site).as_posix() for file in site.glob("events/**/index.html"))
