"""The README names every command, every setting with its default, and every field of a sidecar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from digest.cli import main
from digest.config import Config
from digest.ingest.sidecars import FIELDS
from tests.builders import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
_FROM_MKDOCS = {"mkdocs_file", "content", "site", "templates", "site_url", "site_name"}


def test_every_command_is_documented_and_has_help() -> None:
    """A row of the table each."""
    for name, command in main.commands.items():
        assert f"| `digest {name}" in README
        assert command.help


def test_every_setting_is_documented_with_its_default() -> None:
    """And nothing that is no setting."""
    config = Config(mkdocs_file=Path(), content=Path(), site=Path(), templates=Path(), site_url="", site_name="")
    rows = dict(_settings(config))
    for key, default in rows.items():
        assert f"| `{key}` | `{default}` |" in README
    documented = [line.split("`")[1] for line in README.split("## Settings")[1].splitlines() if line.startswith("| `")]
    assert sorted(documented) == sorted(rows)


def _settings(section: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    for field in fields(section):
        value = getattr(section, field.name)
        if field.name in _FROM_MKDOCS:
            continue
        if is_dataclass(value):
            yield from _settings(value, f"{prefix}{field.name}.")
        else:
            yield f"{prefix}{field.name}", str(value).lower() if isinstance(value, bool) else str(value)


def test_every_field_of_a_sidecar_is_documented() -> None:
    """In the order of the code."""
    assert f"Fields: `{' '.join(FIELDS)}`." in README


def test_the_architecture_names_every_folder() -> None:
    """With the question it answers."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folders = {path.parent.name for path in (ROOT / "digest").glob("*/__init__.py")}
    assert [folder for folder in sorted(folders) if f"| `{folder}/` |" not in text] == []
