"""What editors decide, on a real site."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest import editing, inquiry
from digest.errors import NothingWaitsError, UnknownEventError
from tests.sites import Site, make_site

ARTICLE = "000_cfe2ce10f3b13444.txt"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built; the hand and an article then changed the same sentence."""
    made = make_site(tmp_path / "site")
    made.build()
    page, article = made.events()[0], made.articles / ARTICLE
    _replace(page, "Putin menyebut kerja", "Putin memuji kerja")
    _replace(article, "Putin menyebut kerja", "Putin menyinggung kerja")
    made.build()
    return made


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_is_accepted_stands_on_the_page(site: Site) -> None:
    """And is the machine's again: the next build changes nothing."""
    decision = editing.accept(site.config, "2022")
    assert (len(decision.decided), decision.waiting) == (1, 0)
    page = site.events()[0].read_text(encoding="utf-8")
    assert "Putin menyinggung kerja" in page
    assert "Putin memuji kerja" not in page
    assert inquiry.find_status(site.config).suggestions == {}
    before = site.snapshot()
    site.build()
    assert site.snapshot() == before


def test_what_is_dismissed_comes_back_only_as_something_new(site: Site) -> None:
    """The hand's words stay through all of it."""
    editing.dismiss(site.config, str(site.events()[0].relative_to(site.root)), [1])
    _replace(site.articles / ARTICLE, "Putin menyinggung kerja", "Putin menyebut kerja")
    site.build()
    editing.dismiss(site.config, "2022")
    _replace(site.articles / ARTICLE, "Putin menyebut kerja", "Putin menyinggung kerja")
    site.build()
    assert inquiry.find_status(site.config).suggestions == {}
    _replace(site.articles / ARTICLE, "Putin menyinggung kerja", "Putin membahas kerja")
    site.build()
    ((found,),) = inquiry.find_status(site.config).suggestions.values()
    assert "membahas" in found.machine
    assert "Putin memuji kerja" in site.events()[0].read_text(encoding="utf-8")


def test_what_cannot_be_decided_is_said(site: Site) -> None:
    """Another number, another event, a page that is gone."""
    with pytest.raises(NothingWaitsError, match="has no suggestion 2; they are numbered from 1 to 1"):
        editing.dismiss(site.config, "2022", [2])
    with pytest.raises(NothingWaitsError, match="digest status tells for which pages"):
        editing.accept(site.config, "2023")
    with pytest.raises(UnknownEventError):
        editing.accept(site.config, "2031")
    site.events()[0].unlink()
    with pytest.raises(NothingWaitsError, match="was deleted by hand; restore it from git first"):
        editing.accept(site.config, "2022")


def test_a_page_that_cannot_be_read_takes_nothing(site: Site) -> None:
    """The line is named."""
    _replace(site.events()[0], 'title: "', 'title: "a"\ntitle: "')
    with pytest.raises(NothingWaitsError, match="the key title stands twice"):
        editing.accept(site.config, "2022")
