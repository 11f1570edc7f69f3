"""Rules for page furniture, from the tables of all languages, and what pages without a report say of themselves.

A rule fits a whole line; one that says ``inline = true`` fits a piece of a line. The language
of a text is not yet known when it is cleaned, so that the rules of every language are tried.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from digest.knowledge.tables import load_table, table_names


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureRule:
    """A kind of furniture: lines that ``pattern`` fits whole, or pieces of a line. ``yes`` fits, ``no`` does not.

    Lines in which ``unless`` is found are spared: there somebody is quoted.
    """

    name: str
    table: str
    pattern: re.Pattern[str]
    yes: str
    no: str
    inline: bool = False
    unless: re.Pattern[str] | None = None

    def find(self, line: str) -> re.Match[str] | None:
        """Give what of a line is furniture by this rule, or ``None``."""
        found = self.pattern.search(line) if self.inline else self.pattern.fullmatch(line)
        return None if found and self.unless and self.unless.search(line) else found


def _load_rules(path: str) -> list[FurnitureRule]:
    table = load_table(path)
    case = re.NOFLAG if path == "lists/furniture.toml" else re.IGNORECASE
    return [
        FurnitureRule(
            name=row["rule"],
            table=path,
            pattern=re.compile(row["pattern"], case),
            yes=row["yes"],
            no=row["no"],
            inline=row.get("inline", False),
            unless=_verbs_of_saying(table["quotes"]) if row.get("unless_said") else None,
        )
        for row in table["furniture"]
    ]


def _verbs_of_saying(quotes: Mapping[str, list[str]]) -> re.Pattern[str]:
    verbs = "|".join(re.escape(verb) for verb in (*quotes["after"], *quotes["before"]))
    return re.compile(rf"\b(?:{verbs})\b", re.IGNORECASE)


FURNITURE_RULES: tuple[FurnitureRule, ...] = tuple(
    rule for path in ("lists/furniture.toml", *table_names("languages")) for rule in _load_rules(path)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """A kind of page: what is wrong with it, what to do, and the lines that give it away."""

    name: str
    what: str
    mend: str
    phrases: tuple[re.Pattern[str], ...]
    titles: tuple[re.Pattern[str], ...]
    examples: tuple[tuple[str, str], ...]  # a line that its phrase fits, and one that no phrase fits


def _load_kinds() -> dict[str, PageKind]:
    kinds = (
        PageKind(
            name=row["name"],
            what=row["what"],
            mend=row["mend"],
            phrases=tuple(_compile(phrase) for phrase in row.get("phrase", ()) if not phrase.get("title")),
            titles=tuple(_compile(phrase) for phrase in row.get("phrase", ()) if phrase.get("title")),
            examples=tuple((phrase["yes"], phrase["no"]) for phrase in row.get("phrase", ())),
        )
        for row in load_table("lists/page_kinds.toml")["kind"]
    )
    return {kind.name: kind for kind in kinds}


def _compile(phrase: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(phrase["pattern"], re.IGNORECASE)


PAGE_KINDS: Mapping[str, PageKind] = _load_kinds()
