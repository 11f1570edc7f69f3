"""What is known beforehand? Tables, and the code that loads them.

``languages/*.toml`` say what is true of a language, ``lists/outlets.toml`` and
``lists/agencies.toml`` who is who, ``lists/furniture.toml`` which page furniture is in no
language. Whatever is here would serve any corpus.
"""

from digest.knowledge.languages import LANGUAGES, Language, language_of
from digest.knowledge.publishers import find_agency, find_outlet, named_agency, named_outlet
from digest.knowledge.rules import FURNITURE_RULES, FurnitureRule

__all__ = [
    "FURNITURE_RULES",
    "LANGUAGES",
    "FurnitureRule",
    "Language",
    "find_agency",
    "find_outlet",
    "language_of",
    "named_agency",
    "named_outlet",
]
