"""What all tests share: the browser, and how long searches over examples last."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.chromium import ADVICE, find_chromium

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
