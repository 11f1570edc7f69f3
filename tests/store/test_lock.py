"""Two processes at one site: one waits for the other, and none is held up by what was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from digest.config import Config, load_config
from digest.errors import BusyError
from digest.store import alone, hold
from tests.sites import Site, make_site

# Holds the site, starts a child that outlives it, says so, and goes on until it is ended.
HOLDER = """
import subprocess, sys
from pathlib import Path
from digest.config import load_config
from digest.store import hold
with hold(load_config(Path("mkdocs.yml"))):
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], stdout=subprocess.DEVNULL)
    print(child.pid, flush=True)
    sys.stdin.read()
"""

# Builds, and stops in the midst of moving files until it is told to go on.
PAUSED = """
import sys
from pathlib import Path
from digest import cli
moved, whole = 0, Path.replace
def replace(self, target):
    global moved
    moved += 1
    if moved == 4:
        print("paused", flush=True)
        sys.stdin.readline()
    return whole(self, target)
Path.replace = replace
cli.main(["build", "--pages-only"])
"""
BUILD = [sys.executable, "-m", "digest", "build", "--pages-only"]


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """A site of the five articles, not yet built."""
    return load_config(make_site(tmp_path / "site").root / "mkdocs.yml")


@contextmanager
def _holder(config: Config) -> Iterator[subprocess.Popen[str]]:
    root, pipe = config.mkdocs_file.parent, subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLDER], cwd=root, stdin=pipe, stdout=pipe, text=True) as holder:
        assert holder.stdout
        child = int(holder.stdout.readline())
        try:
            yield holder
        finally:
            holder.kill()
            os.kill(child, signal.SIGKILL)


def test_who_comes_second_is_told_who_works(config: Config) -> None:
    """Where, what and what to do; and nothing is changed."""
    with _holder(config) as holder:
        said = rf"{config.content}: another digest \(process {holder.pid}\) is changing it; let that end, or end it"
        with pytest.raises(BusyError, match=said), hold(config, patience=0.1):
            pytest.fail("two hold it")


def test_what_a_killed_process_held_is_free_at_once(config: Config) -> None:
    """Although the file is there, and a child of it lives on."""
    with _holder(config) as holder:
        holder.kill()
        holder.wait()
        with hold(config, patience=0):
            assert (config.cache / "lock").read_text("utf-8") == f"{os.getpid()}\n"


def test_a_process_may_ask_again(config: Config) -> None:
    """A command that builds holds the site already; an error gives it back to others, not to those within."""

    @alone
    def fail(config: Config) -> None:
        raise ZeroDivisionError

    with hold(config):
        with pytest.raises(ZeroDivisionError):
            fail(config)
        program = [sys.executable, "-c", HOLDER.replace('"mkdocs.yml"))', '"mkdocs.yml")), 0.1')]
        asked = subprocess.run(
            program, cwd=config.mkdocs_file.parent, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
        )
        assert b"BusyError" in asked.stderr


def test_a_build_waits_until_another_has_moved_its_files(config: Config, tmp_path: Path) -> None:
    """One pauses in the midst of it, another starts: both end well, and give what one alone gives."""
    root, pipe = config.mkdocs_file.parent, subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", PAUSED], cwd=root, stdin=pipe, stdout=pipe, text=True) as first:
        assert first.stdout
        assert first.stdout.readline() == "paused\n"
        left = set((config.state / ".journal").iterdir())
        with subprocess.Popen(BUILD, cwd=root, stdout=subprocess.DEVNULL) as second:
            with pytest.raises(BusyError), hold(config, patience=2):
                pytest.fail("a build does not hold its site")
            assert set((config.state / ".journal").iterdir()) == left
            first.communicate("go on\n")
            assert (first.wait(), second.wait()) == (0, 0)
    other = make_site(tmp_path / "other")
    subprocess.run(BUILD, cwd=other.root, stdout=subprocess.DEVNULL, check=True)
    assert Site(root=root).snapshot() == other.snapshot()
