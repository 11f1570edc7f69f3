"""What a search knows of words: how a language forms them, and which are the same."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digest.knowledge.tables import load_table, table_names


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Affixes:
    """How a language forms words: patterns of prefixes with what stands there in the root, endings, whole words."""

    prefixes: tuple[tuple[re.Pattern[str], str], ...]
    endings: tuple[str, ...]
    whole: frozenset[str]
    table: Mapping[str, Sequence[object]]  # as it stands, for the reader's browser


@functools.cache
def affixes_of(language: str) -> Affixes | None:
    """Give how a language forms words, if its table tells."""
    path = f"languages/{language}.toml"
    table = load_table(path).get("affixes") if path in table_names("languages") else None
    if table is None:
        return None
    prefixes = tuple((re.compile(source), letter) for source, letter in table["prefixes"])
    return Affixes(prefixes=prefixes, endings=tuple(table["endings"]), whole=frozenset(table["whole"]), table=table)


@functools.cache
def same_forms() -> tuple[tuple[str, ...], ...]:
    """Give the sets of words and names of which a reader may type any for all."""
    names = (tuple(row["aliases"]) for row in load_table("lists/names.toml")["name"])
    return (*names, *map(tuple, load_table("lists/spellings.toml")["same"]))
