"""The units of a body, in one line."""

from __future__ import annotations

from digest.text.pages.page_text import Unit, parse_page


def units_of(*lines: str) -> tuple[Unit, ...]:
    """Parse lines; an empty one parts blocks."""
    return parse_page("".join(f"{line}\n" for line in lines)).units


def words_of(units: tuple[Unit, ...]) -> list[str]:
    """What each unit says."""
    return [unit.words for unit in units]
