"""How CLDR writes things, and what it knows of languages."""

from __future__ import annotations

from digest.knowledge.cldr import is_right_to_left, write_count


def test_large_counts_are_grouped() -> None:
    """As the language does it; years are no counts."""
    assert [write_count(999, "id"), write_count(1143, "id"), write_count(1143, "en")] == ["999", "1.143", "1,143"]


def test_direction_of_languages() -> None:
    """One that nobody knows is written as most are."""
    assert [is_right_to_left(code) for code in ("ar", "id", "xq", "")] == [True, False, False, False]
