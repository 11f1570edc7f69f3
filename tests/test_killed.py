"""A build that is killed: the next one gives what an undisturbed one gives, and no edit is lost."""

from __future__ import annotations

import multiprocessing
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from digest.text.pages.page_text import parse_page
from tests.sites import Site, make_site

BUILD = [sys.executable, "-m", "digest", "build", "--pages-only"]
LATE = ("000_cfe2ce10f3b13444", "003_f2809c6ccb4da4f9")


def _edit(page: Path, old: str, new: str) -> None:
    text = page.read_text(encoding="utf-8")
    assert old in text
    page.write_text(text.replace(old, new), encoding="utf-8")


def _make_ready(root: Path) -> Site:
    """A site that was built, then edited, moved and given new articles: everything waits for the next build."""
    site = make_site(root)
    for name in LATE:
        for path in site.articles.glob(f"{name}.*"):
            path.rename(root / path.name)
    site.build()
    first, second = site.events()
    _edit(first, "Presiden Rusia", "Kata redaksi: Presiden Rusia")
    (site.root / "content/liputan").mkdir()
    second.rename(site.root / "content/liputan/wang.md")
    _edit(site.articles / "002_7144189efebaf28c.txt", "ingin meningkatkan", "hendak meningkatkan")
    for path in root.glob("00*"):
        path.rename(site.articles / path.name)
    return site


def _kill_a_build(site: Site, seconds: float) -> None:
    """Start a build in a process of its own and kill it after so long."""
    build = multiprocessing.get_context("fork").Process(target=site.build)
    build.start()
    build.join(seconds)
    build.kill()
    build.join()


def _assert_whole(site: Site) -> None:
    """Every page can be read, ends a line, and what the hand wrote stands."""
    pages = [path for path in (site.root / "content").rglob("*.md") if ".digest" not in path.parts]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.endswith("\n")
        parse_page(text)
    assert any("Kata redaksi: " in page.read_text(encoding="utf-8") for page in pages)


def _kill_many(tmp_path: Path, kills: int, seed: int) -> list[float]:
    """Kill so many builds, each at another moment of its time; gives the moments."""
    ready, whole = _make_ready(tmp_path / "ready"), tmp_path / "whole"
    shutil.copytree(ready.root, whole)
    start = time.monotonic()
    Site(root=whole).build()
    lasts = time.monotonic() - start
    expected = Site(root=whole).snapshot()
    chance = random.Random(seed)  # noqa: S311  moments, not secrets
    moments = [chance.uniform(0.0, 1.05) * lasts for _ in range(kills)]
    for number, moment in enumerate(moments):
        site = Site(root=tmp_path / f"killed-{number}")
        shutil.copytree(ready.root, site.root)
        _kill_a_build(site, moment)
        _assert_whole(site)
        site.build()
        assert site.snapshot() == expected, f"killed after {moment:.3f} of {lasts:.3f} s"
        shutil.rmtree(site.root)
    return moments


def test_a_few_kills(tmp_path: Path) -> None:
    """At any moments; `make soak` does two hundred."""
    assert len(_kill_many(tmp_path, 2, seed=1)) == 2


@pytest.mark.soak
def test_two_hundred_kills(tmp_path: Path) -> None:
    """Spread over the whole of a build."""
    assert len(_kill_many(tmp_path, 200, seed=2)) == 200


STOP = """
import os, sys
from pathlib import Path
from digest import cli
left, whole = int(sys.argv[1]), Path.replace
def replace(self, target):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)
    return whole(self, target)
Path.replace = replace
cli.main(["build", "--pages-only"])
"""


@pytest.mark.parametrize("moves", [1, 9])
def test_a_kill_between_two_files(tmp_path: Path, moves: int) -> None:
    """Where it matters most: while files move into their places."""
    site = _make_ready(tmp_path / "site")
    whole = tmp_path / "whole"
    shutil.copytree(site.root, whole)
    subprocess.run(BUILD, cwd=whole, check=True, stdout=subprocess.DEVNULL)
    killed = subprocess.run([sys.executable, "-c", STOP, str(moves)], cwd=site.root, check=False)
    assert killed.returncode == -signal.SIGKILL
    _assert_whole(site)
    subprocess.run(BUILD, cwd=site.root, check=True, stdout=subprocess.DEVNULL)
    assert site.snapshot() == Site(root=whole).snapshot()
