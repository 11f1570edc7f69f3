"""What GitHub runs, run here as far as it can be: every step with a command, in a fresh clone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from tests.builders import ROOT
from tests.gits import clone, commit_all, git, make_bare
from tests.test_git_branches import QUAKE

FOLDER = ROOT / ".github" / "workflows"
PUSH = ".venv/bin/digest push $FETCH || test $? -eq 1"
OLD = 1_000_000_000  # seconds; older than any environment


def _jobs(workflow: str) -> dict[str, dict[str, object]]:
    jobs = yaml.safe_load((FOLDER / workflow).read_text(encoding="utf-8"))["jobs"]
    assert isinstance(jobs, dict)
    return jobs


def _commands(workflow: str) -> Iterator[str]:
    for job in _jobs(workflow).values():
        steps = job["steps"]
        assert isinstance(steps, list)
        yield from (step["run"] for step in steps if "run" in step)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Where this project is pushed to, without what git ignores."""
    for name in git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0"):
        if name and (ROOT / name).is_file():
            (tmp_path / "tree" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / "tree" / name)
    return make_bare(tmp_path, tmp_path / "tree")


@pytest.fixture
def checkout(bare: Path, tmp_path: Path) -> Path:
    """A fresh clone, with the environment of these tests in place of one of its own."""
    folder = clone(bare, tmp_path / "checkout")
    (folder / ".venv").symlink_to(ROOT / ".venv")
    for name in ("requirements.lock", "requirements-test.lock", "pyproject.toml"):
        os.utime(folder / name, (OLD, OLD))
    return folder


def _run_step(command: str, folder: Path, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a step as GitHub does."""
    told = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(folder.parent / "summary.md"), "FETCH": ""}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", command],
        cwd=folder,
        env={**os.environ, **told, **(more or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_command_of_the_publishing_workflow_is_run_here() -> None:
    """`make test` runs these tests; the others are below."""
    assert set(_commands("publish.yml")) == {"make site", "make .venv/site", PUSH, "make test"}


def test_zensical_may_fail_as_the_newest_alone() -> None:
    """The version that is known to lose nothing must go on losing nothing; see CONTRIBUTING."""
    assert set(_commands("zensical.yml")) == {
        "make .venv-zensical",
        ".venv/bin/python -m pytest -rP tests/test_zensical.py",
    }
    (job,) = _jobs("zensical.yml").values()
    tried = next(line for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if line.startswith("ZENSICAL"))
    assert job["strategy"]["matrix"]["zensical"] == [tried.split()[-1], "zensical"]  # type: ignore[index]
    assert job["continue-on-error"] == "${{ matrix.zensical == 'zensical' }}"
    assert job["permissions"] == {"contents": "read"}


def test_the_publishing_job_commits_and_tells(bare: Path, checkout: Path) -> None:
    """Also with problems: then each stands beside its file."""
    commit_all(
        clone(bare, bare.parent / "editor"), {"content/articles/gempa.txt": QUAKE, "content/articles/kosong.txt": " \n"}
    )
    git(bare.parent / "editor", "push", "--quiet")
    assert _run_step("make .venv/site", checkout).returncode == 0
    done = _run_step(PUSH, checkout)
    assert done.returncode == 0, done.stderr
    assert "::warning file=content/articles/kosong.txt,line=1,title=ingest::" in done.stdout
    assert (bare.parent / "summary.md").read_text(encoding="utf-8").startswith("**1 new event** (6 articles, 4 events")
    assert git(bare, "log", "-1", "--format=%an: %s", "main") == "digest: Build: 1 new event\n"
    changed = git(bare, "show", "--name-only", "--format=", "main").split()
    assert all(path.startswith("content/") for path in changed)
    assert (checkout / "site" / "index.html").exists()


def test_a_pull_request_is_built_and_nothing_committed(bare: Path, checkout: Path) -> None:
    """What changed stands in the summary."""
    commit_all(checkout, {"content/articles/gempa.txt": QUAKE})
    head = git(checkout, "rev-parse", "HEAD")
    done = _run_step("make site", checkout)
    assert done.returncode == 0, done.stderr
    assert "**1 new event**" in (bare.parent / "summary.md").read_text(encoding="utf-8")
    assert git(checkout, "rev-parse", "HEAD") == head
    assert (checkout / "site" / "index.html").exists()


def test_what_cannot_be_built_is_not_deployed(bare: Path, checkout: Path) -> None:
    """Exit code 2 fails the step, in both jobs."""
    settings = (checkout / "mkdocs.yml").read_text(encoding="utf-8").replace("language: id\n", "langage: id\n")
    commit_all(checkout, {"mkdocs.yml": settings})
    git(checkout, "push", "--quiet")
    assert _run_step(PUSH, checkout).returncode == 1
    assert _run_step("make site", checkout).returncode != 0
    assert git(bare, "log", "-1", "--format=%an", "main") == "Redaksi\n"


def test_only_the_publishing_job_may_write_and_only_on_main() -> None:
    """Runs on main wait for each other; the deployment asks for what it needs."""
    workflow = yaml.safe_load((FOLDER / "publish.yml").read_text(encoding="utf-8"))
    assert workflow["permissions"] == {}
    may = {name: job.get("permissions") for name, job in workflow["jobs"].items()}
    assert [name for name, rights in may.items() if rights.get("contents") == "write"] == ["publish"]
    assert "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'" in workflow["jobs"]["publish"]["if"]
    assert workflow["concurrency"]["group"] == "publish-${{ github.ref }}"
    assert workflow["concurrency"]["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"


def test_a_new_digest_is_published_by_the_same_commands() -> None:
    """Its environment is the runner's own."""
    start = yaml.safe_load((ROOT / "templates" / "start" / "publish.yml").read_text(encoding="utf-8"))
    commands = {step["run"] for job in start["jobs"].values() for step in job["steps"] if "run" in step}
    assert commands == {
        "python -m pip install --requirement requirements.txt",
        "digest build || test $? -eq 1",
        PUSH.removeprefix(".venv/bin/"),
    }


def test_an_article_of_the_form_becomes_a_branch(bare: Path, checkout: Path) -> None:
    """Whatever stands in the form, it is no command, no path and no field but its own. What GitHub does is left out."""
    attack = "Banjir `touch x` $(touch y) di Demak\n\nWarga mengungsi, kata saksi.\n::add-mask::z\n'; touch w; '"
    body = f"### Link or text\n\n{attack}\n\n### Outlet\n\n$(touch v)\nid: evil\n\n### Published\n\n2024-01-02"
    event = bare.parent / "event.json"
    event.write_text(json.dumps({"issue": {"number": 7, "body": body}}), encoding="utf-8")
    before = {path.name for path in checkout.iterdir()}
    _, take, branch, *github = _commands("article.yml")
    told = {"GITHUB_EVENT_PATH": str(event), "NUMBER": "7"}
    for step in (take, branch):
        done = _run_step(step, checkout, told)
        assert done.returncode == 0, done.stdout + done.stderr
        assert not [line for line in done.stdout.splitlines() if line.startswith("::")]
    assert {path.name for path in checkout.iterdir()} == before
    text, sidecar = git(bare, "show", "--name-only", "--format=", "article/7").split()
    assert (text[:17], text[-4:], sidecar[-4:]) == ("content/articles/", ".txt", ".yml")
    assert git(bare, "show", f"article/7:{text}") == f"{attack}\n"
    assert 'outlet: "$(touch v)\\nid: evil"\n' in git(bare, "show", f"article/7:{sidecar}")
    assert all("github.event.issue" not in step for step in (take, branch, *github))


@pytest.mark.skipif(not shutil.which("actionlint"), reason="actionlint is not on the PATH")
def test_actionlint_finds_nothing() -> None:
    """Expressions, contexts, shells."""
    files = [
        *sorted(FOLDER.glob("*.yml")),
        *(ROOT / "templates" / "start" / name for name in ("publish.yml", "article.yml")),
    ]
    done = subprocess.run(["actionlint", *files], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
