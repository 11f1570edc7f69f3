"""A site as an app, in a real browser: read with its server stopped, renewed by the next build, and given up again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from digest.config import Config, load_config
from digest.knowledge import LANGUAGES
from digest.model import Card, EventId, Extras
from digest.publish import publish_site
from tests.browsing import serve_folder
from tests.publish.sample_site import PARADE, WANG_YI, XI_CALL, write_page, write_sample_site
from tests.publish.test_publish import files_of

# What is kept of the front page, in all versions.
KEPT_FRONT = """async () => {
  const cache = await caches.open(`digest ${new URL("./", location)}`);
  const found = (await cache.keys()).filter((request) => new URL(request.url).pathname === location.pathname);
  return Promise.all(found.map(async (request) => (await cache.match(request)).text()));
}"""


def _card(path: str) -> Card:
    day = path[len("events/") :].replace("/", "-")
    return Card(
        event=EventId(day), path=path, title=path, lead="", language="id", day=None, outlets=(), article_count=1
    )


NEWEST = Extras(cards=(_card(PARADE), _card(WANG_YI), _card(XI_CALL)))


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """The sample site as an app that keeps two events."""
    mkdocs_file = write_sample_site(tmp_path)
    settings = mkdocs_file.read_text("utf-8")
    assert "\n  digest:\n" in settings
    added = "\n  digest:\n    publish: {installable: true, offline_events: 2}\n"
    mkdocs_file.write_text(settings.replace("\n  digest:\n", added), "utf-8")
    return load_config(mkdocs_file)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that asks nobody but the site."""
    context = browser.new_context()
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(urlsplit(request.url).hostname or ""))
    yield context.new_page()
    context.close()
    assert asked == {"127.0.0.1"}


def _open(page: Page, config: Config) -> tuple[str, int]:
    """Open the front page and wait until the worker answers for it; gives the address and its port."""
    with serve_folder(config.site) as address:
        page.goto(address)
        page.wait_for_function("navigator.serviceWorker.controller")
    return address, urlsplit(address).port or 0


def test_the_newest_events_are_read_without_a_network(config: Config, page: Page) -> None:
    """With their looks, below a base path; any other page says what is the matter, and leads back."""
    publish_site(config, NEWEST)
    address, _ = _open(page, config)
    page.goto(address)
    expect(page.locator(".front > h2")).to_have_count(3)
    for path in (PARADE, WANG_YI):
        page.goto(f"{address}{path.removesuffix('.md')}/")
        expect(page.locator("#summary")).to_be_visible()
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(255, 253, 249)"
    page.goto(f"{address}{XI_CALL.removesuffix('.md')}/?from=elsewhere#summary")
    expect(page.locator("h1")).to_have_text(LANGUAGES["id"].label("offline"))
    page.get_by_role("link").click()
    expect(page.locator(".front > h2")).to_have_count(3)


def test_a_new_build_takes_the_place_of_the_last(config: Config, page: Page) -> None:
    """At once with a network, and without one when the browser has fetched what changed; it asks for nothing else."""
    publish_site(config, NEWEST)
    address, port = _open(page, config)
    write_page(config.content / "index.md", "## Kabar baru\n")
    publish_site(config, NEWEST)
    (config.site / WANG_YI).with_suffix("").joinpath("index.html").unlink()
    with serve_folder(config.site, port):
        page.goto(address)
        expect(page.locator("h2")).to_contain_text("Kabar baru")
        page.evaluate("navigator.serviceWorker.getRegistration().then((it) => it.update())")
        page.wait_for_function(f"({KEPT_FRONT})().then((all) => all.length === 1 && all[0].includes('Kabar baru'))")
    page.goto(address)
    expect(page.locator("h2")).to_contain_text("Kabar baru")
    page.goto(f"{address}{WANG_YI.removesuffix('.md')}/")
    expect(page.locator("#summary")).to_be_visible()


def test_a_site_that_is_no_app_any_more_is_given_up(config: Config, page: Page) -> None:
    """The worker goes, with all that it kept."""
    publish_site(config, NEWEST)
    address, port = _open(page, config)
    publish_site(dataclasses.replace(config, publish=dataclasses.replace(config.publish, installable=False)))
    with serve_folder(config.site, port):
        page.goto(address)
        page.evaluate("navigator.serviceWorker.getRegistration().then((it) => it?.update())")
        page.wait_for_function(
            "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])"
            ".then((left) => left.flat().length === 0)"
        )


def test_a_browser_would_install_it(config: Config, page: Page) -> None:
    """It finds the manifest, nothing in it is at fault, and each icon has the size that it is said to have."""
    publish_site(config, NEWEST)
    with serve_folder(config.site) as address:
        page.goto(address)
        page.wait_for_function("navigator.serviceWorker.controller")
        session = page.context.new_cdp_session(page)
        errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
        assert [error["errorId"] for error in errors] == ["in-incognito"]  # as each tab of a test is
        found = session.send("Page.getAppManifest")
        assert (found["errors"], found["url"]) == ([], f"{address}manifest.webmanifest")
        manifest = json.loads(found["data"])
        for icon in manifest["icons"]:
            size = page.evaluate(
                "(source) => { const icon = new Image(); icon.src = source;"
                " return icon.decode().then(() => `${icon.naturalWidth}x${icon.naturalHeight}`); }",
                address + icon["src"],
            )
            assert size == icon["sizes"]
    told = (manifest["name"], manifest["lang"], manifest["dir"], manifest["start_url"], manifest["display"])
    assert told == ("Kabar Peristiwa", "id", "ltr", "./", "standalone")


def test_nothing_of_it_is_loaded_where_it_is_not_wanted(config: Config, page: Page) -> None:
    """By default."""
    mkdocs_file = config.mkdocs_file
    mkdocs_file.write_text(mkdocs_file.read_text("utf-8").replace("installable: true", "installable: false"), "utf-8")
    publish_site(load_config(mkdocs_file), NEWEST)
    with serve_folder(config.site) as address:
        page.goto(address, wait_until="networkidle")
        assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    assert page.locator("link[rel=manifest]").count() == 0
    assert not (config.site / "manifest.webmanifest").exists()


def test_two_builds_give_the_same_app(config: Config, tmp_path: Path) -> None:
    """Worker, manifest and icons; Arabic is read from right to left."""
    arabic = dataclasses.replace(config, language="ar")
    publish_site(arabic, NEWEST)
    publish_site(dataclasses.replace(arabic, site=tmp_path / "again"), NEWEST)
    assert files_of(tmp_path / "again") == files_of(config.site)
    assert json.loads((config.site / "manifest.webmanifest").read_text("utf-8"))["dir"] == "rtl"
    assert '<html lang="ar" dir="auto">' in (config.site / "offline.html").read_text("utf-8")
