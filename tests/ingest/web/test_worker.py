"""A process that parses pages is killed when it takes too long, and the next page is read by another."""

from __future__ import annotations

import pytest

from digest.ingest.web.worker import PageLostError, PageWorker, answer

PAGE = "<html><head><title>Hujan</title></head><body><p>Hujan turun.</p></body></html>"
# Quadratic in libxml2: minutes, and no signal ends it.
ENDLESS = "<p" + "".join(f" a{n}" for n in range(200_000)) + ">Hujan turun."


def test_a_page_that_takes_too_long_is_given_up() -> None:
    """And the worker serves on."""
    worker = PageWorker()
    try:
        with pytest.raises(PageLostError):
            worker.ask({"page": ENDLESS, "address": None}, 2.0)
        assert worker.ask({"page": PAGE, "address": None}, 60.0)["text"] == "Hujan turun."
    finally:
        worker.stop()


def test_a_page_that_cannot_be_asked_about_ends_its_worker_only() -> None:
    """As if it had taken too long."""
    worker = PageWorker()
    try:
        with pytest.raises(PageLostError):
            worker.ask({"no page": PAGE}, 60.0)
        assert worker.ask({"page": PAGE, "address": None}, 60.0)["declared"] == {"headline": "Hujan"}
    finally:
        worker.stop()


def test_what_a_worker_answers() -> None:
    """Also of what is no page."""
    assert answer(PAGE, "https://a.example.org/1") == {
        "text": "Hujan turun.",
        "declared": {"url": "https://a.example.org/1", "headline": "Hujan"},
    }
    assert answer("", None) == {"text": "", "declared": {}}
