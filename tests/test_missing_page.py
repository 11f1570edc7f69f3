"""An address that leads nowhere: a page of the site's own, from which everything is found."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus

import pytest
from playwright.sync_api import Browser, Page, expect

from digest.config import load_config
from digest.publish import publish_site
from tests.browsing import serve_folder
from tests.publish.sample_site import write_sample_site

MISSING = ("nowhere/", "events/2022/12/30-nowhere/deeper/page/")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site that knows that it stands below ``/sub/``, as it must for this page to find its parts."""
    config = load_config(write_sample_site(tmp_path_factory.mktemp("site")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", "https://berita.example/sub/")
        publish_site(config)
    with serve_folder(config.site) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A tab in which every file but the missing page itself is found."""
    failed: list[str] = []
    page = browser.new_page()
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= HTTPStatus.BAD_REQUEST else None)
    page.on("pageerror", lambda error: failed.append(str(error)))
    yield page
    page.close()
    assert [url.removeprefix(address) for url in failed if url.removeprefix(address) not in MISSING] == []


@pytest.mark.parametrize("path", MISSING)
def test_a_missing_page_is_of_the_site(address: str, page: Page, path: str) -> None:
    """With its look, at any depth, and the way to the front page."""
    answer = page.goto(address + path)
    assert answer
    assert answer.status == HTTPStatus.NOT_FOUND
    expect(page.locator("h1")).to_have_text("Halaman tidak ditemukan")
    expect(page.locator(".masthead__nav a")).to_have_count(6)
    assert page.locator(".masthead").evaluate("header => getComputedStyle(header).position") == "static"
    page.get_by_role("link", name="Ke halaman depan").click()
    expect(page.locator(".front li, .front h2").first).to_be_visible()
    assert page.url == address


@pytest.mark.parametrize("path", MISSING)
def test_search_works_on_a_missing_page(address: str, page: Page, path: str) -> None:
    """From the wide button that stands there; a result opens the event."""
    page.goto(address + path)
    page.locator(".search-wide").click()
    page.keyboard.type("stabilisasi")
    expect(page.locator(".search-result")).to_have_count(2)
    title = page.locator(".search-result > a").first.inner_text()
    page.locator(".search-result > a").first.click()
    expect(page.locator("h1")).to_have_text(title)
