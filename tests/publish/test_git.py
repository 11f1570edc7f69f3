"""Commits and pushes with real git: what is refused is told, and nothing is forced."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.errors import PublishError
from digest.publish.git import Repository
from tests.gits import clone, commit_all, git, make_bare


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A repository that people push to, with one commit."""
    return make_bare(tmp_path, {"content/a.md": "satu\n", "lain.txt": "x\n"})


def test_only_what_lies_below_the_path_is_committed(bare: Path, tmp_path: Path) -> None:
    """By the bot; nothing changed is no commit."""
    mine = clone(bare, tmp_path / "mine")
    repository = Repository(folder=mine)
    assert not repository.commit(mine / "content", "Nothing")
    (mine / "content" / "b.md").write_text("dua\n", encoding="utf-8")
    (mine / "lain.txt").write_text("y\n", encoding="utf-8")
    assert repository.commit(mine / "content", "Build: 1 new event")
    assert git(mine, "show", "--name-only", "--format=%an %s").split("\n\n") == [
        "digest Build: 1 new event",
        "content/b.md\n",
    ]
    assert not repository.is_clean()
    assert repository.push()


def test_a_push_that_came_too_late_is_refused_and_mended(bare: Path, tmp_path: Path) -> None:
    """By going back and following."""
    mine, theirs = clone(bare, tmp_path / "mine"), clone(bare, tmp_path / "theirs")
    repository = Repository(folder=mine)
    start = repository.head()
    commit_all(theirs, {"content/b.md": "dua\n"})
    git(theirs, "push", "--quiet")
    (mine / "content" / "c.md").write_text("tiga\n", encoding="utf-8")
    repository.commit(mine / "content", "Build")
    assert not repository.push()
    with pytest.raises(PublishError, match="git merge"):
        repository.follow()
    repository.go_back(start)
    repository.follow()
    assert sorted(path.name for path in (mine / "content").iterdir()) == ["a.md", "b.md"]


def test_what_git_says_is_told(bare: Path, tmp_path: Path) -> None:
    """Where there is no such remote."""
    repository = Repository(folder=clone(bare, tmp_path / "mine"), remote="nowhere")
    with pytest.raises(PublishError, match=r"git push: .*nowhere"):
        repository.push()
