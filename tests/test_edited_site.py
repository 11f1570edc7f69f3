"""What becomes of edits by hand, on real sites: pages moved and deleted, marks, history."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from digest import editing, inquiry, pipeline
from digest.errors import NothingWaitsError
from digest.store import load_state
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
    _edit(place, "Putin menyebut kerja", "Putin memuji kerja")
    assert site.build(pages_only=False).problems == ()
    _edit(site.articles / "002_7144189efebaf28c.txt", "ingin meningkatkan", "hendak meningkatkan")
    second = site.root / "content/liputan/xi.md"
    place.rename(second)
    assert site.build(pages_only=False).problems == ()
    text = second.read_text(encoding="utf-8")
    assert "Putin memuji kerja" in text
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


def test_what_the_desk_writes_is_marked_and_told(site: Site) -> None:
    """Added and changed sentences on the page, with those that were cut in its history; a rebuild adds nothing."""
    page = site.events()[0]
    _edit(page, "Putin menyebut kerja", "Putin memuji *kerja*")
    _edit(page, "\n## Kutipan {", "Redaksi mencatat [hal](https://a.example/b_c) ini.[^sindonews]\n\n## Kutipan {")
    text = page.read_text(encoding="utf-8")
    cut = next(line for line in text.split("\n") if line.startswith("Putin dan Xi Jinping tidak"))
    page.write_text(text.replace(cut + "\n", ""), encoding="utf-8")
    assert site.build(pages_only=False).problems == ()
    answer = _answer(site, page)
    assert re.search(
        r"China\.[^<]*<sup.*?</sup>\u00a0<small class=\"desk\"[^>]*>disunting redaksi, 23 Februari 2023<", answer
    )
    assert re.search(r"ini\.<sup.*?</sup>\u00a0<small class=\"desk\"[^>]*>ditulis redaksi, 23 Februari 2023<", answer)
    history = answer[answer.index('<details class="why history">') :]
    assert "Dikoreksi redaksi: semula “Putin menyebut kerja" in history
    assert "kini “Putin memuji kerja" in history
    assert "Ditambahkan redaksi: “Redaksi mencatat hal ini.”" in history
    assert "Satu kalimat dihapus redaksi." in history
    assert "Putin dan Xi Jinping tidak secara" not in answer
    assert "ditulis redaksi" not in page.read_text(encoding="utf-8")
    before = site.snapshot()
    site.build()
    assert site.snapshot() == before


def test_a_sentence_whose_source_was_revised_is_in_doubt_until_an_editor_looked(site: Site) -> None:
    """On the page, and on the editor's list."""
    page = site.events()[0]
    _edit(page, "\n## Kutipan {", "Redaksi mencatat hal ini.[^sindonews]\n\n## Kutipan {")
    site.build()
    _edit(site.articles / "002_7144189efebaf28c.txt", "ingin meningkatkan", "hendak meningkatkan")
    site.build(pages_only=False)
    assert ">perlu ditinjau<" in _answer(site, page)
    ((found,),) = inquiry.find_status(site.config).suggestions.values()
    assert found.reason == "its source [^sindonews] was revised"
    with pytest.raises(NothingWaitsError, match="the machine has no other words"):
        editing.accept(site.config, "2022")
    editing.dismiss(site.config, "2022")
    site.build(pages_only=False)
    assert ">perlu ditinjau<" not in _answer(site, page)
    assert ">ditulis redaksi" in _answer(site, page)


def test_editors_are_named_where_the_site_wants_it(site: Site) -> None:
    """As git knows them."""
    page, settings = site.events()[0], site.root / "mkdocs.yml"
    _edit(settings, "    language: id\n", "    language: id\n    render: {show_editor_names: true}\n")
    _edit(page, "Putin menyebut kerja", "Putin memuji kerja")
    for command in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.email=w@a.example", "-c", "user.name=Wati", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *command], cwd=site.root, check=True)
    site.build(pages_only=False)
    assert re.search(r">disunting redaksi, Wati, \d", _answer(site, page))


def test_what_joins_is_told(tmp_path: Path) -> None:
    """An article that comes later."""
    site = make_site(tmp_path / "site")
    late = site.articles / "000_cfe2ce10f3b13444.txt"
    late.rename(tmp_path / late.name)
    site.build()
    (tmp_path / late.name).rename(late)
    site.build(pages_only=False)
    assert "Artikel KompasTV ditambahkan." in _answer(site, site.events()[0])
    assert [change.kind for change in load_state(site.config.state).changes if change.is_material] == ["created"] * 3
