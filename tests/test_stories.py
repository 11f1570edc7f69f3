"""Stories from article files to pages: what readers and editors rely on."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest import pipeline
from digest.store import load_state
from tests.sites import Site, make_site

STORY = "stories/2022/12/30-putin-sebut-xi-jinping-teman-baik-ingin-perkuat-8cb8.md"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built once."""
    made = make_site(tmp_path / "site")
    assert made.build().problems == ()
    return made


def _read(site: Site, path: str = STORY) -> str:
    return (site.root / "content" / path).read_text(encoding="utf-8")


def test_the_visit_hoped_for_and_confirmed_is_one_story(site: Site) -> None:
    """The third event is related, on its page and on theirs."""
    call, visit, parade = (page.read_text(encoding="utf-8") for page in site.events())
    assert "2 peristiwa, 30 Desember 2022 – 22 Februari 2023" in _read(site)
    assert "Selanjutnya: [Jelang Setahun Invasi" in call
    assert "Sebelumnya: [Putin Sebut Xi Jinping Teman Baik" in visit
    assert "{#story}" not in parade
    assert [page.count("{#related}") for page in (call, visit, parade)] == [1, 1, 1]
    assert pipeline.check(site.config).problems == ()


def test_a_title_changed_by_hand_is_told_by_the_story_and_the_neighbours(site: Site) -> None:
    """And the edited page itself changes in nothing else."""
    call, visit, parade = site.events()
    edited = visit.read_text(encoding="utf-8").replace('title: "Jelang Setahun Invasi', 'title: "Setahun Invasi', 1)
    visit.write_text(edited, encoding="utf-8")
    site.build()
    assert visit.read_text(encoding="utf-8") == edited
    assert "Selanjutnya: [Setahun Invasi" in call.read_text(encoding="utf-8")
    assert "- [Setahun Invasi" in parade.read_text(encoding="utf-8")
    assert 'title: "Setahun Invasi' in _read(site)


def test_an_event_page_deleted_by_hand_is_linked_from_nowhere(site: Site) -> None:
    """Its story and its neighbours do without it."""
    call, visit, parade = site.events()
    visit.unlink()
    site.build()
    assert not visit.exists()
    told = [_read(site), *(page.read_text(encoding="utf-8") for page in (call, parade))]
    assert not any(visit.name in text for text in told)
    assert pipeline.check(site.config).problems == ()


def test_a_story_of_which_one_event_is_left_keeps_its_address(site: Site) -> None:
    """And becomes a story again when the other comes back."""
    before = _read(site)
    taken = sorted(path for path in site.articles.iterdir() if path.name[:3] in {"001", "004"})
    texts = {path: path.read_bytes() for path in taken}
    for path in taken:
        path.unlink()
    site.build()
    assert "tidak lagi membentuk satu rangkaian" in _read(site)
    for path, data in texts.items():
        path.write_bytes(data)
    site.build()
    assert _read(site) == before
    assert [len(story.events) for story in load_state(site.config.state).stories] == [2]


def test_edits_on_the_page_of_a_story_stay(site: Site) -> None:
    """As on every page."""
    page = site.root / "content" / STORY
    page.write_text(_read(site) + "\nCatatan redaksi: Xi tiba pada Maret 2023.\n", encoding="utf-8")
    site.build()
    assert "Catatan redaksi: Xi tiba pada Maret 2023." in _read(site)
