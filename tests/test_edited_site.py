"""What becomes of edits by hand, on real sites: pages moved and deleted, links to nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest import inquiry, pipeline
from tests.sites import Site, make_site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built."""
    made = make_site(tmp_path / "site")
    made.build()
    return made


def _answer(site: Site, page: Path) -> str:
    """What the site answers at the address of a page."""
    built = site.root / "site" / page.relative_to(site.root / "content").with_suffix("") / "index.html"
    return built.read_text(encoding="utf-8")


def _edit(page: Path, old: str, new: str) -> None:
    text = page.read_text(encoding="utf-8")
    assert old in text
    page.write_text(text.replace(old, new), encoding="utf-8")


def test_a_moved_page_goes_on_where_it_is(site: Site) -> None:
    """Edited, and merged with what an article newly says; its old addresses lead there, links too."""
    old, place = site.events()[0], site.root / "content/liputan/khusus/xi.md"
    place.parent.mkdir(parents=True)
    old.rename(place)
    _edit(place, "Melansir Associated", "Menurut Associated")
    assert site.build(pages_only=False).problems == ()
    _edit(site.articles / "002_7144189efebaf28c.txt", "ingin meningkatkan", "hendak meningkatkan")
    second = site.root / "content/liputan/xi.md"
    place.rename(second)
    assert site.build(pages_only=False).problems == ()
    text = second.read_text(encoding="utf-8")
    assert "Menurut Associated" in text
    assert "hendak meningkatkan" in text
    assert not old.exists()
    assert [p for p in pipeline.check(site.config).problems if p.severity == "error"] == []
    assert 'url=../../../../liputan/xi/"' in _answer(site, old)
    assert 'url=../../xi/"' in _answer(site, place)
    assert 'href="liputan/xi/"' in (site.root / "site/index.html").read_text(encoding="utf-8")
    assert [*inquiry.find_status(site.config).moves.places.values()] == ["liputan/xi.md"]
    before = site.snapshot()
    site.build()
    assert site.snapshot() == before


def test_deleted_pages_stay_away(site: Site) -> None:
    """Whatever kind they are; their addresses say who took them away."""
    report = min((site.root / "content/reports").glob("*.md"))
    gone = [site.events()[0], report, min((site.root / "content/stories").rglob("*.md"))]
    for page in gone:
        page.unlink()
    _edit(site.articles / "002_7144189efebaf28c.txt", "ingin meningkatkan", "hendak meningkatkan")
    assert site.build(pages_only=False).problems == ()
    assert [page.exists() for page in gone] == [False, False, False]
    assert all("<h1>Halaman ini ditarik redaksi</h1>" in _answer(site, page) for page in gone)
    assert inquiry.find_status(site.config).moves.deleted == {
        page.relative_to(site.root / "content").as_posix() for page in gone
    }


def test_a_link_to_nowhere_is_named_and_the_site_is_built(site: Site) -> None:
    """An edit stops no build."""
    page = site.events()[0]
    page.write_text(page.read_text(encoding="utf-8") + "\nLihat [itu](itu.md).\n", encoding="utf-8")
    (problem,) = site.build(pages_only=False).problems
    assert (problem.location, problem.severity) == (page.relative_to(site.root / "content").as_posix(), "error")
    assert "Lihat " in _answer(site, page)


def test_a_page_of_the_hand_is_never_touched(site: Site) -> None:
    """Wherever it stands, in the menu or not."""
    pages = [site.root / "content" / name for name in ("opini.md", "events/opini.md", "archive/catatan/opini.md")]
    for page in pages:
        page.parent.mkdir(exist_ok=True)
        page.write_text('---\nid: "milik kami"\n---\n\nOpini  kami.\n\n\n', encoding="utf-8")
        before = page.stat().st_mtime_ns
        assert site.build(pages_only=False).problems == ()
        assert page.stat().st_mtime_ns == before
        page.unlink()
