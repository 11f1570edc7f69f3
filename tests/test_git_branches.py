"""Two people add articles on two branches, and real git merges them: without a conflict, and the next build heals all.

Each builds before committing, so that state and pages of both branches differ.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from digest import pipeline
from digest.store import load_state
from tests.builders import ROOT
from tests.sites import Site, make_site

QUAKE = "Gempa bermagnitudo 6,1 mengguncang Maluku Tengah (3/6/2025).\nWarga Ambon berlarian keluar rumah."
CHILI = "Harga cabai rawit di Pasar Senen naik menjadi Rp90.000 (4/6/2025).\nPasokan dari Jawa Timur berkurang."
ON_2022 = """Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping sepakat memperkuat kerja sama militer kedua \
negara dalam konferensi video, Jumat (30/12/2022).
Putin mengatakan dia mengharapkan kunjungan kenegaraan Xi Jinping ke Moskow pada musim semi mendatang.
{outlet} menulis bahwa Xi Jinping menyatakan Beijing siap meningkatkan kerja sama strategis dengan Rusia."""
ON_2025 = """Presiden China Xi Jinping mengatakan kepada Presiden Rusia Vladimir Putin bahwa kedua negara harus \
menjadi sahabat baja, di Moskow, Kamis (8/5/2025).
Xi Jinping tiba di Moskow untuk menghadiri parade Hari Kemenangan Rusia.
"""


def _git(site: Site, *options: str) -> str:
    author = ("-c", "user.name=Redaksi", "-c", "user.email=redaksi@news.example", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *author, *options], cwd=site.root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built and committed."""
    made = make_site(tmp_path / "site")
    shutil.copy(ROOT / ".gitattributes", made.root)
    _git(made, "init", "--quiet", "--initial-branch=main")
    made.build()
    _commit(made)
    return made


def _commit(site: Site) -> None:
    _git(site, "add", "--all")
    _git(site, "commit", "--quiet", "--message=Another article")


def _add(site: Site, branch: str, text: str, published: str = "") -> None:
    """Add an article on a branch of its own, build, and commit all."""
    _git(site, "checkout", "--quiet", "-b", branch, "main")
    (site.articles / f"{branch}.txt").write_text(text, encoding="utf-8")
    more = f'published: "{published}"\n' if published else ""
    (site.articles / f"{branch}.yml").write_text(f'outlet: "Koran {branch}"\n{more}', encoding="utf-8")
    assert site.build().problems == ()
    _commit(site)


def _merge(site: Site, branch: str) -> None:
    """Merge a branch into the present one, check as git left it, and build."""
    _git(site, "merge", "--quiet", "--no-edit", branch)
    assert [p.stage for p in pipeline.check(site.config).problems if "stands twice" not in p.message] == []
    assert site.build(pages_only=False).problems == ()
    assert pipeline.check(site.config).problems == ()


def _assert_as_if_built_at_once(site: Site, root: Path) -> None:
    """Byte for byte: state, pages, and nothing left over; but for what readers were told, which took its time."""
    other = make_site(root / "at-once", site.articles)
    other.build()
    assert _without_history(site) == _without_history(other)


def _without_history(site: Site) -> dict[str, bytes]:
    return {path: data for path, data in site.snapshot().items() if not path.startswith(".digest/history/")}


def test_each_adds_an_article_of_a_new_event(site: Site, tmp_path: Path) -> None:
    """Both lines come last, where git would see a conflict."""
    _add(site, "satu", QUAKE)
    _add(site, "dua", CHILI)
    _merge(site, "satu")
    assert len(site.events()) == 5
    _assert_as_if_built_at_once(site, tmp_path)


def test_each_adds_an_article_to_another_event(site: Site, tmp_path: Path) -> None:
    """Each event has its new article."""
    _add(site, "satu", ON_2022.format(outlet="Koran satu"))
    _add(site, "dua", ON_2025)
    _merge(site, "satu")
    assert [len(event.articles) for event in load_state(site.config.state).events] == [3, 2, 2]
    _assert_as_if_built_at_once(site, tmp_path)


def test_both_add_an_article_to_one_event(site: Site) -> None:
    """Its line stands twice after the merge, and so do keys of its front matter; both articles are there."""
    before = load_state(site.config.state).events
    _add(site, "satu", ON_2022.format(outlet="Koran satu"), "2022-12-30T20:00:00+07:00")
    _add(site, "dua", ON_2022.format(outlet="Koran dua"), "2022-12-30T21:00:00+07:00")
    _git(site, "merge", "--quiet", "--no-edit", "satu")
    lines = (site.config.state / "events.jsonl").read_text(encoding="utf-8").splitlines()
    assert sum(f'"id": "{before[0].id}"' in line for line in lines) == 2
    page = site.events()[0]
    assert page.read_text(encoding="utf-8").count("\nlast_reported: ") == 2
    assert site.build(pages_only=False).problems == ()
    assert pipeline.check(site.config).problems == ()
    events = load_state(site.config.state).events
    assert [event.id for event in events] == [event.id for event in before]
    assert [len(event.articles) for event in events] == [4, 2, 1]
    assert events[0].keys.keys() >= {*before[0].keys, "koransatu", "korandua"}
    assert page.read_text(encoding="utf-8").count("\nlast_reported: ") == 1


def test_a_page_that_both_edited_keeps_both_hands(site: Site) -> None:
    """What the machine wrote twice is none of theirs."""
    for branch, paragraph in (("satu", "Catatan dari meja satu."), ("dua", "Catatan dari meja dua.")):
        text = ON_2022.format(outlet=f"Koran {branch}")
        _add(site, branch, text, f"2022-12-30T20:0{len(branch)}:00+07:00")
        page = site.events()[0]
        page.write_text(page.read_text(encoding="utf-8") + f"\n{paragraph}\n", encoding="utf-8")
        _commit(site)
    _git(site, "merge", "--quiet", "--no-edit", "satu")
    assert site.build(pages_only=False).problems == ()
    text = page.read_text(encoding="utf-8")
    assert "Catatan dari meja satu." in text
    assert "Catatan dari meja dua." in text


def test_both_change_one_headline(site: Site) -> None:
    """Git keeps both, and an editor is told which lines to choose from; nothing else is held up."""
    for branch, text in (("satu", QUAKE), ("dua", CHILI)):
        _add(site, branch, text)
        page = site.events()[0]
        edited = page.read_text(encoding="utf-8").replace('title: "Putin', f'title: "Meja {branch}: Putin')
        page.write_text(edited, encoding="utf-8")
        _commit(site)
    _git(site, "merge", "--quiet", "--no-edit", "satu")
    (problem,) = site.build().problems
    assert problem.message == "the key title stands twice, first in line 3; delete one of the two"
    assert len(site.events()) == 5
