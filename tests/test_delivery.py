"""Editors and the publishing job push at the same time, through real git: all end equal, and every word is there."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from digest.delivery import deliver
from digest.errors import PublishError
from digest.pipeline import Report
from digest.publish.git import Repository
from tests.builders import ROOT
from tests.gits import clone, commit_all, git, make_bare
from tests.sites import Site, make_site
from tests.test_git_branches import CHILI, QUAKE

REPORT = """Warga {word} menanam pohon di taman kota {word}, Senin ({day}/6/2025).
Panitia {word} membagikan bibit kepada {day} keluarga.
"""


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """The five articles, built, where people push to."""
    site = make_site(tmp_path / "made")
    site.build()
    for name in (".gitattributes", ".gitignore"):
        shutil.copy(ROOT / name, site.root)
    return make_bare(tmp_path, site.root)


class _Editor:
    """Somebody with a clone, who writes words that nobody else writes."""

    def __init__(self, bare: Path, folder: Path, dice: random.Random) -> None:
        self.site, self.name, self._dice = Site(root=clone(bare, folder)), folder.name, dice
        self.commits: list[str] = []
        self.words: list[str] = []

    def work(self) -> None:
        """Edit a page or add an article, and push, taking what others pushed before."""
        word = f"{self.name}kata{len(self.words)}"
        self.words.append(word)
        self._dice.choice((self._add_paragraph, self._change_sentence, self._add_article))(word)
        self.commits.append(commit_all(self.site.root, {}))
        self.pull()
        git(self.site.root, "push", "--quiet")

    def pull(self) -> None:
        """Take what others pushed; a conflict would fail."""
        git(self.site.root, "pull", "--quiet", "--no-rebase", "--no-edit")

    def _add_paragraph(self, word: str) -> None:
        page = self._dice.choice(self.site.events())
        page.write_text(f"{page.read_text(encoding='utf-8')}\nCatatan {word}.\n", encoding="utf-8")

    def _change_sentence(self, word: str) -> None:
        page = self._dice.choice(self.site.events())
        head, mark, body = page.read_text(encoding="utf-8").partition("{#summary}\n\n")
        page.write_text(f"{head}{mark}Menurut {word}, {body}", encoding="utf-8")

    def _add_article(self, word: str) -> None:
        text = REPORT.format(word=word, day=self._dice.randint(1, 28))
        (self.site.articles / f"{word}.txt").write_text(text, encoding="utf-8")


def _deliver(job: Site, meanwhile: Callable[[], None] = lambda: None) -> Report:
    """Run the job once; ``meanwhile`` happens while its first build runs."""
    events = iter([meanwhile])

    def make() -> Report:
        report = job.build()
        next(events, lambda: None)()
        return report

    return deliver(Repository(folder=job.root), job.config.content, make)


def _interleave(bare: Path, folder: Path, rounds: int, seed: int) -> Iterator[_Editor]:
    """Let two editors and the job push in an order by chance; give the editors."""
    dice = random.Random(seed)  # noqa: S311 no secret
    editors = [_Editor(bare, folder / name, dice) for name in ("ani", "budi")]
    job = Site(root=clone(bare, folder / "job"))
    for _ in range(rounds):
        one = dice.choice(editors)
        if dice.random() < 0.5:
            one.work()
        else:
            _deliver(job, one.work)
    _deliver(job)
    for editor in editors:
        editor.pull()
        assert editor.site.snapshot() == job.snapshot()
        yield editor


def _assert_all_there(bare: Path, folder: Path, rounds: int, seed: int) -> None:
    history: set[str] = set()
    for editor in _interleave(bare, folder, rounds, seed):
        history = history or set(git(bare, "rev-list", "main").split())
        assert set(editor.commits) <= history  # nothing was forced away
        written = b"\n".join(editor.site.snapshot().values()).decode()
        assert [word for word in editor.words if word not in written] == []
        assert [p.message for p in editor.site.build().problems if p.severity == "error"] == []


def test_two_editors_and_the_job_end_equal_with_every_word(bare: Path, tmp_path: Path) -> None:
    """Ten pushes, half of them while the job builds."""
    _assert_all_there(bare, tmp_path, 10, seed=1)


@pytest.mark.soak
@pytest.mark.parametrize("seed", [2, 3])
def test_fifty_pushes_end_equal_too(bare: Path, tmp_path: Path, seed: int) -> None:
    """As above, for longer."""
    _assert_all_there(bare, tmp_path, 50, seed)


def test_a_job_that_loses_builds_on_what_the_winner_pushed(bare: Path, tmp_path: Path) -> None:
    """One commit of the job, on top of the editor's, with both articles in it."""
    dice = random.Random(4)  # noqa: S311 no secret
    editor, job = _Editor(bare, tmp_path / "ani", dice), Site(root=clone(bare, tmp_path / "job"))
    commit_all(editor.site.root, {"content/articles/pertama.txt": QUAKE})
    git(editor.site.root, "push", "--quiet")

    def meanwhile() -> None:
        commit_all(editor.site.root, {"content/articles/kedua.txt": CHILI})
        git(editor.site.root, "push", "--quiet")

    report = _deliver(job, meanwhile)
    assert (report.articles, str(report.outcome)) == (7, "2 new events")
    log = git(bare, "log", "--format=%an: %s", "main").splitlines()
    assert log[:3] == ["digest: Build: 2 new events", "Redaksi: Suntingan", "Redaksi: Suntingan"]
    assert str(_deliver(job).outcome) == "no event changed"
    assert len(git(bare, "log", "--format=%an", "main").splitlines()) == len(log)  # no loop: nothing to commit


def test_work_that_would_be_lost_stops_the_job(bare: Path, tmp_path: Path) -> None:
    """Neither what is not committed nor what is not pushed is touched."""
    job = Site(root=clone(bare, tmp_path / "job"))
    (job.articles / "baru.txt").write_text("Belum selesai.", encoding="utf-8")
    with pytest.raises(PublishError, match="not committed; commit or stash them"):
        _deliver(job)
    assert (job.articles / "baru.txt").exists()
    mine = commit_all(job.root, {})
    commit_all(clone(bare, tmp_path / "ani"), {"lain.txt": "x"})
    git(tmp_path / "ani", "push", "--quiet")
    with pytest.raises(PublishError, match="git merge"):
        _deliver(job)
    assert git(job.root, "rev-parse", "HEAD").strip() == mine


def test_a_server_that_refuses_is_told_of(bare: Path, tmp_path: Path) -> None:
    """Not built again for ever."""
    hook = bare / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    job = Site(root=clone(bare, tmp_path / "job"))

    def make() -> Report:
        (job.root / "content" / "baru.md").write_text("x\n", encoding="utf-8")
        return Report(articles=0, events=0, problems=())

    with pytest.raises(PublishError, match="the server refuses pushes to main"):
        deliver(Repository(folder=job.root), job.root / "content", make)
    assert not (job.root / "content" / "baru.md").exists()
