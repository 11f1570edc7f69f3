"""Names that are one thing: "Tiongkok", "RRT" and "China" share a canonical name.

Country names of each language come from CLDR (through Babel), others from ``names.toml``.
"""

from __future__ import annotations

from digest.knowledge.cldr import country_names
from digest.knowledge.languages import LANGUAGES
from digest.knowledge.tables import load_table


def canonical_name(name: str) -> str:
    """Give one name for all that mean the same: "RRT" → "CN"; an unknown name is its own."""
    return _CANONICAL.get(name, name)


def is_country(name: str) -> bool:
    """Tell whether the name is that of a country, in any language of the tables."""
    return name in _COUNTRIES


def _aliases() -> dict[str, str]:
    rows = load_table("names.toml")["name"]
    return {alias: row.get("code", row["aliases"][0]) for row in rows for alias in row["aliases"]}


_ALIASES = _aliases()
_TERRITORIES = {name: code for language in sorted(LANGUAGES) for name, code in country_names(language).items()}
_COUNTRIES = _TERRITORIES | {alias: code for alias, code in _ALIASES.items() if code in _TERRITORIES.values()}
_CANONICAL = _COUNTRIES | _ALIASES

COUNTRY_NAMES = frozenset(_COUNTRIES)  # in every language of the tables
