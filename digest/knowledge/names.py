"""Names that are one thing: "Tiongkok", "RRT" and "China" share a canonical name.

Country names of each language and cities come from CLDR (through Babel), others from ``names.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from digest.knowledge.cldr import city_names, country_names
from digest.knowledge.languages import LANGUAGES
from digest.knowledge.tables import load_table


def canonical_name(name: str) -> str:
    """Give one name for all that mean the same: "RRT" → "CN"; an unknown name is its own."""
    return _CANONICAL.get(name, name)


def linked_name(name: str) -> str | None:
    """Give the canonical name of what a metonym or a demonym stands for: "Kremlin", "Russian" → "RU"; never merged."""
    return _METONYMS.get(name) or _DEMONYMS.get(name)


def is_country(name: str) -> bool:
    """Tell whether the name is that of a country, in any language of the tables."""
    return name in _COUNTRIES


def is_demonym(name: str) -> bool:
    """Tell whether the name is that of a people, or says that something is a country's: "Russian"."""
    return name in _DEMONYMS


def known_kind(name: str) -> str | None:
    """Give the kind of a name that the tables know, such as "place" of "Jawa Timur"."""
    return "place" if is_country(name) or is_demonym(name) else _KNOWN.get(name)


def is_city(name: str) -> bool:
    """Tell whether the name is that of a known place that is no country."""
    return _KNOWN.get(name) == "place"


def _index(rows: list[Mapping[str, Any]], column: str) -> dict[str, str]:
    return {name: row.get("code", row["aliases"][0]) for row in rows for name in row.get(column, ())}


_TABLE = load_table("lists/names.toml")
_ALIASES = _index(_TABLE["name"], "aliases")
_METONYMS = _index(_TABLE["name"], "metonyms")
_DEMONYMS = _index(_TABLE["name"], "demonyms")
_TERRITORIES = {name: code for language in sorted(LANGUAGES) for name, code in country_names(language).items()}
_COUNTRIES = _TERRITORIES | {alias: code for alias, code in _ALIASES.items() if code in _TERRITORIES.values()}
_CANONICAL = _COUNTRIES | _ALIASES
_KNOWN = dict.fromkeys(city_names(), "place") | {
    name: kind for kind, names in sorted(_TABLE["known"].items()) for name in names
}

# The first words of all that is a place or a people: where none stands, no table need be asked.
PLACE_OPENINGS = frozenset(
    name.split()[0] for names in (_COUNTRIES, _DEMONYMS, _KNOWN) for name in names if name.strip()
)

COUNTRY_NAMES = frozenset(_COUNTRIES)  # in every language of the tables
