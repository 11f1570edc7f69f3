"""A fresh machine can install, build and deploy what is committed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WORKFLOW = ".github/workflows/publish.yml"
ARTICLE = ".github/workflows/article.yml"
PYTHON = (sys.executable, "-P", "-m")  # -P: the checkout is not on the path unless installed there
SHIPPED = {"digest/knowledge": "digest/knowledge", "templates": "digest/templates"}  # where it lies, where it goes

PINNED_ACTION = re.compile(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")  # not "uses: actions/checkout@v7"
TARGET = re.compile(r"^([\w./-]+):(?!=)(.*)\n((?:\t.*\n?)*)", re.MULTILINE)  # not "PIP := …"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_lock_holds_names_versions_and_hashes_only(lock: str) -> None:
    """No index, no link, no path: it installs from wherever the machine installs from."""
    lines = [line.split(" #")[0].rstrip(" \\") for line in _read(lock).splitlines()]
    said = [line for line in lines if line and not line.lstrip().startswith("#")]
    assert [
        line for line in said if not re.fullmatch(r"[\w.-]+==\S+( ; .+)?|    --hash=sha256:[0-9a-f]{64}", line)
    ] == []
    pins = [number for number, line in enumerate(said) if "==" in line]
    assert all("--hash" in said[number + 1] for number in pins)


def test_locks_agree_and_hold_what_the_project_names() -> None:
    """What is tested is what is installed."""
    project = tomllib.loads(_read("pyproject.toml"))
    run_time, test = _pins("requirements.lock"), _pins("requirements-test.lock")
    assert {(_plain(name), version) for name, version in run_time.items()} <= {
        (_plain(name), version) for name, version in test.items()
    }
    assert _names(project["project"]["dependencies"]) <= {_plain(name) for name in run_time}
    assert _names(project["dependency-groups"]["test"]) <= {_plain(name) for name in test}


def test_commands_are_few_and_short() -> None:
    """Fewer than ten in the Makefile, environments apart, each under five lines and with a word on what it does."""
    targets = [found for found in TARGET.findall(_read("Makefile")) if found[0] != ".PHONY"]
    assert 0 < len([name for name, _, _ in targets if not name.startswith(".venv")]) < 10
    assert [name for name, head, recipe in targets if recipe.count("\n") >= 5 or "##" not in head] == []


def test_continuous_integration_runs_make_test() -> None:
    """``.ci/run`` can be run as it is, and is ``make test``."""
    assert _read(".ci/run").splitlines()[-1] == "exec make test"
    assert os.access(ROOT / ".ci/run", os.X_OK)


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-workflows", WORKFLOW),
        ("custom.github-workflows-require-timeout", WORKFLOW),
        ("vendor.github-workflows", "templates/start/publish.yml"),
        ("custom.github-workflows-require-timeout", "templates/start/publish.yml"),
        ("vendor.github-workflows", ARTICLE),
        ("custom.github-workflows-require-timeout", ARTICLE),
        ("vendor.github-workflows", "templates/start/article.yml"),
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/article.yml"),
        ("vendor.dependabot", ".github/dependabot.yml"),
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/bug.yml"),
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/wrong-grouping.yml"),
    ],
)
def test_github_understands(schema: str, file: str) -> None:
    """Each file of ``.github/`` has the form that GitHub asks for."""
    _run(*PYTHON, "check_jsonschema", "--builtin-schema", schema, file, folder=ROOT)


@pytest.mark.parametrize("file", [WORKFLOW, ARTICLE, "templates/start/publish.yml", "templates/start/article.yml"])
def test_workflow_trusts_no_more_than_it_must(file: str) -> None:
    """Actions are pinned by commit; nothing runs with rights on code of strangers."""
    workflow = _read(file)
    uses = [line.strip() for line in workflow.splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED_ACTION.search(line)] == []
    assert "\npermissions: {}\n" in workflow
    assert "pull_request_target" not in workflow


def test_wheel_works_outside_a_checkout(tmp_path: Path) -> None:
    """``pip install`` brings the tables and templates along, and ``digest --help`` runs."""
    _run(*PYTHON, "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path), folder=ROOT)
    (wheel,) = tmp_path.glob("news_digest-*.whl")
    installed = tmp_path / "installed"
    alone = ("--quiet", "--no-deps", "--no-index", "--target", str(installed))
    _run(*PYTHON, "pip", "install", *alone, str(wheel), folder=tmp_path)
    for source, target in SHIPPED.items():
        assert _data_files(installed / target) == _data_files(ROOT / source) != set()
    assert "Usage: digest" in _run(str(installed / "bin" / "digest"), "--help", folder=tmp_path, path=installed)


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _plain(name: str) -> str:
    """Give a package's name without the Pythons that it is for: test tools may need it on more of them."""
    return name.split(" ;", maxsplit=1)[0]


def _pins(lock: str) -> dict[str, str]:
    """``name==version ; marker`` as a mapping; a name with two markers under both."""
    return {
        re.sub(r"==\S+", "", pin): version
        for line in _read(lock).splitlines()
        if (pin := line.rstrip(" \\")) and (found := re.match(r"[\w.-]+==(\S+)", pin)) and (version := found[1])
    }


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=]", requirement)[0].strip().lower() for requirement in requirements}


def _data_files(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in {".py", ".pyc"})
    return {path.relative_to(folder).as_posix() for path in files}


def _run(*command: str, folder: Path, path: Path | None = None) -> str:
    """Run a program; what it prints when it fails is the test's message."""
    environment = {**os.environ, "PYTHONPATH": str(path)} if path else None
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
