"""Rules for page furniture, from the tables of all languages.

A rule fits a whole line. The language of a text is not yet known when it is
cleaned, so that the rules of every language are tried.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from digest.knowledge.tables import load_table, table_names


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureRule:
    """A kind of furniture: lines that ``pattern`` fits whole. ``yes`` fits, ``no`` does not."""

    name: str
    table: str
    pattern: re.Pattern[str]
    yes: str
    no: str


def _load_rules(path: str) -> list[FurnitureRule]:
    case = re.NOFLAG if path == "furniture.toml" else re.IGNORECASE
    return [
        FurnitureRule(
            name=row["rule"], table=path, pattern=re.compile(row["pattern"], case), yes=row["yes"], no=row["no"]
        )
        for row in load_table(path)["furniture"]
    ]


FURNITURE_RULES: tuple[FurnitureRule, ...] = tuple(
    rule for path in ("furniture.toml", *table_names("languages")) for rule in _load_rules(path)
)
