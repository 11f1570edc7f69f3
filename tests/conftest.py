"""What all tests share: the browser, and how long searches over examples last."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from tests.browsing import serve_folder
from tests.chromium import ADVICE, find_chromium
from tests.sites import make_site

# `make test` tries the same few examples each time; `make soak` looks for new ones. Neither knows a clock.
settings.register_profile("default", derandomize=True, max_examples=50, deadline=None, database=None)
settings.register_profile("soak", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser, for Playwright's ``executable_path``."""
    path = find_chromium()
    if not path:
        pytest.fail(f"no browser found; {ADVICE}")
    return path


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One running browser for all tests: Playwright allows no second one in a process."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site of the five articles."""
    site = make_site(tmp_path_factory.mktemp("corpus") / "site")
    site.build(pages_only=False)
    return site.config.site


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """Where that site is served."""
    with serve_folder(built_site) as address:
        yield address
