"""Which languages are near enough that their texts share words.

Indonesian and Malay are one family: a headline alone hardly tells which of the two it is.
"""

from __future__ import annotations

import functools

from digest.knowledge import LANGUAGES


@functools.cache
def family_of(language: str) -> str:
    """Give one code for languages whose texts share words: "ms" → "id"; a language without near ones is its own."""
    near = (table.markers for table in LANGUAGES.values() if language in table.markers)
    return min((min(markers) for markers in near), default=language)
