"""A copy of the site that opens from a folder."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from digest.config import load_config
from digest.publish import publish_site
from digest.publish.offline import write_offline_copy
from tests.browsing import watched_page
from tests.publish.sample_site import write_page, write_sample_site


def test_a_reader_goes_from_page_to_page_without_a_server(tmp_path: Path, browser: Browser) -> None:
    """From the front page to an event, to its source, by the menu, and home; nothing fails, nothing leaves the disk."""
    config = load_config(write_sample_site(tmp_path))
    publish_site(config)
    copy = write_offline_copy(config)
    with watched_page(browser, copy.as_uri()) as page:
        page.goto((copy / "index.html").as_uri())
        page.locator(".front > h2 > a[href*=events]").last.click()
        expect(page.locator("h1")).to_contain_text("Putin Sebut Xi Jinping Teman Baik")
        page.locator("#sources + ul a").first.click()
        expect(page.locator("h1")).to_contain_text("Presiden Rusia")
        page.get_by_role("link", name="Arsip").first.click()
        page.locator(".masthead__name").click()
        expect(page.locator(".front")).to_be_visible()
        expect(page.get_by_role("button", name="Cari")).to_be_hidden()


def test_only_folders_of_the_site_become_files(tmp_path: Path) -> None:
    """Addresses elsewhere, files and places on the same page stay; the site itself too."""
    config = load_config(write_sample_site(tmp_path))
    links = ("https://a.example/b/", "#sumber", "site.css", "mailto:a@b.example", "/absolute/", "")
    page = "".join(f'<a href="{link}">a</a>' for link in links)
    write_page(config.site / "a" / "index.html", f'{page}<a href="../b/#c">b</a><a href="..">c</a>')
    copy = write_offline_copy(config)
    assert (copy / "a" / "index.html").read_text("utf-8") == (
        f'{page}<a href="../b/index.html#c">b</a><a href="../index.html">c</a>'
    )
    assert "index.html" not in (config.site / "a" / "index.html").read_text("utf-8")


def test_it_is_no_app(tmp_path: Path) -> None:
    """From a folder no browser installs one, and each would complain of the manifest."""
    config = load_config(write_sample_site(tmp_path))
    for name in ("sw.js", "offline.html", "manifest.webmanifest"):
        write_page(config.site / name, "a")
    online = '<link rel="manifest" href="manifest.webmanifest"><script type="module" src="app.js"></script>'
    write_page(config.site / "index.html", f"<p>a</p>{online}")
    copy = write_offline_copy(config)
    assert [path.name for path in copy.iterdir()] == ["index.html"]
    assert (copy / "index.html").read_text("utf-8") == "<p>a</p>"
