"""Pages that answer for events which moved or went."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from digest.config import Config, load_config
from digest.knowledge import LANGUAGES
from digest.publish.redirects import answer_addresses
from tests.builders import ROOT

OLD, NEW, GONE = "events/2022/12/30-x-8cb8.md", "events/undated/y-2d04.md", "events/2025/05/08-z-7894.md"
ADDRESSES = {OLD: NEW, NEW: NEW, GONE: GONE}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with one page."""
    page = tmp_path / "events/undated/y-2d04/index.html"
    page.parent.mkdir(parents=True)
    page.write_text("page", encoding="utf-8")
    return tmp_path


def _config(**changed: str) -> Config:
    return dataclasses.replace(load_config(ROOT / "mkdocs.yml"), **changed)  # type: ignore[arg-type]


def _answer(site: Path, path: str) -> str:
    return (site / path.removesuffix(".md") / "index.html").read_text(encoding="utf-8")


def test_links_are_relative_and_no_page_is_overwritten(site: Path) -> None:
    """So the site may stand below any path."""
    answer_addresses(site, ADDRESSES, _config(site_url="https://a.example/sub"))
    assert re.findall(r'(?:href="|url=)([^"]+/)"', _answer(site, OLD)) == [
        "../../../undated/y-2d04/",
        "https://a.example/sub/events/undated/y-2d04/",
        "../../../undated/y-2d04/",
    ]
    assert _answer(site, NEW) == "page"
    assert re.findall(r'href="([^"]+/)"', _answer(site, GONE)) == ["../../../../"]
    assert "refresh" not in _answer(site, GONE)


def test_without_an_address_of_the_site_canonical_is_relative(site: Path) -> None:
    """Better than none."""
    answer_addresses(site, ADDRESSES, _config(site_url=""))
    assert '<link rel="canonical" href="../../../undated/y-2d04/">' in _answer(site, OLD)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_in_the_language_of_the_site(site: Path, language: str) -> None:
    """With its words, and a name of the site that is no markup."""
    answer_addresses(site, ADDRESSES, _config(language=language, site_name="<b>$x"))
    for path, labels in ((OLD, ("moved", "moved_link")), (GONE, ("withdrawn", "to_front_page"))):
        answer = _answer(site, path)
        assert f'<html lang="{language}" dir="auto">' in answer
        assert all(LANGUAGES[language].label(label) in answer for label in labels)
        assert " - &lt;b&gt;$x</title>" in answer
