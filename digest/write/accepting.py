"""An editor takes a suggestion: what the machine would write comes onto the page in the place of the hand's."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from digest.memory import Suggestion
from digest.text.pages.page_text import PageText, Unit, join_page, parse_page
from digest.write.merging.body import merge_units
from digest.write.merging.merge import unify_newlines
from digest.write.merging.suggestions import fold


def take_suggestion(page: str, base: str, suggestion: Suggestion) -> str:
    """Give the page with the machine's text; ``base`` is the page as last generated.

    Raises:
        PageError: the front matter of a page cannot be read.
    """
    edited, machine = parse_page(unify_newlines(page)), parse_page(base)
    if suggestion.part == "front":
        return join_page(_take_entry(edited, machine, suggestion))
    taken = dataclasses.replace(edited, units=_take_unit(edited.units, machine.units, suggestion))
    cited = {key for unit in edited.units for key in unit.citations}
    return join_page(_close_footnotes(parse_page(join_page(taken)), machine, cited))


def _take_entry(page: PageText, machine: PageText, suggestion: Suggestion) -> PageText:
    new = [entry for entry in machine.front if entry.key == suggestion.place and suggestion.machine]
    keys = [entry.key for entry in page.front]
    at = keys.index(suggestion.place) if suggestion.place in keys else len(keys)
    front = (*page.front[:at], *new, *page.front[at + 1 :])
    fences = page if page.front else machine
    return dataclasses.replace(page, front=front, opening=fences.opening, closing=fences.closing)


def _take_unit(units: Sequence[Unit], machine: Sequence[Unit], suggestion: Suggestion) -> tuple[Unit, ...]:
    hand = fold(suggestion.hand or suggestion.base)
    at = next((place for place, unit in enumerate(units) if unit.words == hand), None)
    if at is None:
        return _add_unit(units, machine, suggestion) if suggestion.machine else tuple(units)
    if suggestion.machine:
        return (*units[:at], dataclasses.replace(units[at], text=suggestion.machine + "\n"), *units[at + 1 :])
    after = units[at + 1 : at + 2]
    moved = tuple(dataclasses.replace(unit, gap=unit.gap or units[at].gap) for unit in after)
    return (*units[:at], *moved, *units[at + 2 :])


def _add_unit(units: Sequence[Unit], machine: Sequence[Unit], suggestion: Suggestion) -> tuple[Unit, ...]:
    """Put a sentence where the machine has it, under its heading if that is gone too: as if it were new."""
    there = {unit.words for unit in units}
    new = {fold(suggestion.machine)}
    new |= {unit.words for unit in machine if unit.kind == "heading" and unit.name == suggestion.place} - there
    before = [unit for unit in machine if unit.words not in new]
    return merge_units(before, units, machine)[0]


def _close_footnotes(page: PageText, machine: PageText, cited_before: set[str]) -> PageText:
    """Add the footnotes that the page now cites, and drop those that only what is gone cited: MkDocs refuses them."""
    cited = {key for unit in page.units for key in unit.citations}
    unused = cited_before - cited
    kept = tuple(unit for unit in page.units if unit.kind != "definition" or unit.name not in unused)
    page = dataclasses.replace(page, units=kept)
    missing = [unit for key, unit in machine.definitions.items() if key in cited - page.definitions.keys()]
    last = max((at for at, unit in enumerate(page.units) if unit.kind == "definition"), default=len(page.units) - 1)
    gap = "" if page.definitions else "\n"
    added = [dataclasses.replace(unit, gap="" if at else gap) for at, unit in enumerate(missing)]
    return dataclasses.replace(page, units=(*page.units[: last + 1], *added, *page.units[last + 1 :]))
