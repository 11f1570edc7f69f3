"""Read a table of this package: ``outlets.toml`` → its content."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def load_table(path: str) -> dict[str, Any]:
    """Give the content of a TOML file below ``digest/knowledge/``."""
    return tomllib.loads(files(__package__).joinpath(path).read_text(encoding="utf-8"))


def table_names(folder: str) -> tuple[str, ...]:
    """Give the paths of all tables in a folder below ``digest/knowledge/``, sorted."""
    found = files(__package__).joinpath(folder).iterdir()
    return tuple(sorted(f"{folder}/{entry.name}" for entry in found if entry.name.endswith(".toml")))
