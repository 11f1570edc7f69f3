"""The rules of shape that a machine can check. Each fault is named by its place.

The reasons stand in ARCHITECTURE.md; who may import whom, in pyproject.toml.
"""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "digest"
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}

RIM = {"config.py", "knowledge", "ingest", "store", "write", "publish", "check", "engine", "evaluate"}
DISK = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "iterdir", "glob", "rglob"}
NAMELESS = {"utils", "util", "helpers", "common", "misc", "base", "core", "manager"}
SHARED_LIBRARIES = {
    "numpy",
    "scipy",
    "click",
    "rich",
    "mkdocs",
}  # notation; config.py reads MkDocs' file, publish/ runs it
NOT_IMPORTED = {"mkdocs-material", "pagefind", "markdown"}  # a theme, a program, and what MkDocs renders pages with
OWN_TEST_FROM = 60  # lines; a smaller file may be tested in its folder's test_FOLDER.py
THROUGH_THE_FRONT = {"cli", "pipeline"}  # tested as they are called, whatever file does what

Function = ast.FunctionDef | ast.AsyncFunctionDef


def test_imports_point_one_way() -> None:
    """Downwards, no stage imports another, and the core knows no files, clock or chance."""
    contract = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert contract.returncode == 0, contract.stdout


def test_files_are_short() -> None:
    """None above 300 lines, tests included; half of the package's under 100."""
    tests = sorted((ROOT / "tests").rglob("*.py"))
    assert [_place(path) for path in [*TREES, *tests] if _line_count(path) > 300] == []
    assert statistics.median(map(_line_count, TREES)) < 100


def test_functions_are_short() -> None:
    """None above 40 lines, docstring apart; nine in ten at most 25, half at most 8."""
    lengths = {f"{_place(path)}: {f.name}": _length(f) for path, f in _functions()}
    assert {place: length for place, length in lengths.items() if length > 40} == {}
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= 25
    assert statistics.median(lengths.values()) <= 8


def test_functions_take_five_parameters_at_most() -> None:
    """More than five are a record without a name."""
    assert [f"{_place(path)}: {f.name}" for path, f in _functions() if _parameter_count(f) > 5] == []


def test_every_public_thing_says_what_it_is() -> None:
    """Each module, public class, function and method has a docstring."""
    silent = [
        f"{_place(path)}: {getattr(node, 'name', 'module')}"
        for path, tree in TREES.items()
        for node in _public(tree)
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_folders_are_shallow_and_small() -> None:
    """No folder deeper than two, none with more than twelve files; tables of languages may be many."""
    sizes: dict[Path, int] = defaultdict(int)
    for path in PACKAGE.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            sizes[path.parent] += 1
    assert [_place(folder) for folder in sizes if len(folder.relative_to(PACKAGE).parts) > 2] == []
    del sizes[PACKAGE / "knowledge" / "languages"]
    assert {_place(folder): size for folder, size in sizes.items() if size > 12} == {}


def test_everything_has_a_subject() -> None:
    """A ``utils`` is a thing without a place."""
    parts = {part.removesuffix(".py") for path in TREES for part in path.relative_to(PACKAGE).parts}
    assert parts & NAMELESS == set()


def test_only_the_rim_touches_the_disk() -> None:
    """The order of the stages and the core work on values."""
    calls = [
        f"{_place(path)}:{node.lineno}"
        for path, tree in TREES.items()
        if path.relative_to(PACKAGE).parts[0] not in RIM
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _called(node) in DISK
    ]
    assert calls == []


def test_each_library_has_one_file() -> None:
    """So that it can be replaced there."""
    users: dict[str, list[str]] = defaultdict(list)
    for path in TREES:
        for library in _libraries(path) - SHARED_LIBRARIES:
            users[library].append(_place(path))
    assert {library: places for library, places in users.items() if len(places) > 1} == {}


def test_each_library_is_declared_and_used() -> None:
    """pyproject.toml names what the package imports, and nothing else."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for names in project.get("optional-dependencies", {}).values() for name in names]
    declared = {_normal(name) for name in [*project["dependencies"], *extras]}
    owners = packages_distributions()
    imported = {_normal(owners.get(library, [library])[0]) for path in TREES for library in _libraries(path)}
    assert imported == declared - NOT_IMPORTED


def test_tests_mirror_the_package() -> None:
    """``digest/clean/furniture.py`` has ``tests/clean/test_furniture.py``; ``__init__.py`` has ``test_clean.py``."""
    untested = [_place(path) for path in TREES if _has_code(path) and not any(map(Path.exists, _test_files(path)))]
    assert untested == []


def test_no_test_outlives_its_file() -> None:
    """Each test below a folder belongs to a file of that folder, or to the folder itself."""
    orphans = [
        _place(test)
        for test in sorted((ROOT / "tests").glob("*/**/test_*.py"))
        if (folder := PACKAGE / test.parent.relative_to(ROOT / "tests")).name != (subject := test.stem[5:])
        and not (folder / f"{subject}.py").exists()
    ]
    assert orphans == []


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _functions() -> Iterator[tuple[Path, Function]]:
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield path, node


def _length(function: Function) -> int:
    """Lines from ``def`` to the end, without the docstring."""
    documented = function.body[0] if ast.get_docstring(function) else None
    return _lines(function) - (_lines(documented) if documented else 0)


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _parameter_count(function: Function) -> int:
    given = function.args
    named = [argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return len([name for name in named if name not in {"self", "cls"}]) + bool(given.vararg) + bool(given.kwarg)


def _public(node: ast.Module | ast.ClassDef | Function) -> Iterator[ast.Module | ast.ClassDef | Function]:
    """The node itself and what is public inside; what stands inside a function never is."""
    yield node
    if not isinstance(node, Function):
        for child in node.body:
            if isinstance(child, ast.ClassDef | Function) and not child.name.startswith("_"):
                yield from _public(child)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _libraries(path: Path) -> set[str]:
    """The third-party packages that a file imports."""
    names: set[str] = set()
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names - set(sys.stdlib_module_names) - {"digest"}


def _normal(name: str) -> str:
    """``pagefind[extended]`` and ``mkdocs>=1.6.1,<2`` as the bare names that indexes know."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", name)[0]).lower()


def _has_code(path: Path) -> bool:
    return path.name != "__main__.py" and any(isinstance(node, Function) for node in TREES[path].body)


def _test_files(path: Path) -> list[Path]:
    """Where a file may be tested."""
    folder = path.parent.relative_to(PACKAGE)
    of_folder = ROOT / "tests" / folder / f"test_{path.parent.name}.py"
    of_file = ROOT / "tests" / folder / f"test_{path.stem}.py"
    small = path.name == "__init__.py" or folder.name in THROUGH_THE_FRONT or _line_count(path) < OWN_TEST_FROM
    return [of_file, of_folder] if small else [of_file]
