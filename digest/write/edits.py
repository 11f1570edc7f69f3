"""What did the hand write, change and take away on a page? The page as generated and as it is → Edits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from digest.errors import PageError
from digest.memory import Suggestion
from digest.model import Edit
from digest.text.pages.page_text import PageText, Unit, parse_page
from digest.write.merging.matching import match_units
from digest.write.merging.suggestions import fold
from digest.write.struck import mark_statement

_KINDS = frozenset({"sentence", "quote", "item"})
_EDITED = _KINDS | {"row"}
_NOT_TOLD = frozenset({"", "sources"})  # sections that tell of the articles: counts, names, links


def find_edits(base: str, page: str, waiting: Iterable[Suggestion] = ()) -> tuple[Edit, ...]:
    """Give what the hand wrote: what is unlike the page as generated, in the order of the page.

    ``waiting`` tells which sentence of the machine's one of the hand's stands for, where both were changed.
    """
    pages = _parse(base, page) if base != page else None
    if not pages:
        return ()
    machine, edited = pages
    clashes = {fold(found.hand): found.base or found.machine for found in waiting if found.part == "body"}
    return tuple(_compare(machine, edited, clashes))


def find_deleted(path: str, base: str, page: str) -> tuple[str, ...]:
    """Give marks of the sentences that the hand took off a page since it was generated; none of a locked one."""
    pages = _parse(base, page) if base != page else None
    if not pages or pages[1].value("locked") == "true":
        return ()
    machine, edited = pages
    pairs = match_units(machine.units, edited.units).new_of
    there = {unit.statement for unit in edited.units}
    gone = (unit for at, unit in enumerate(machine.units) if at not in pairs and unit.kind in _KINDS)
    said = (unit.statement for unit in gone if unit.section not in _NOT_TOLD and unit.statement not in there)
    return tuple(mark_statement(path, statement) for statement in said)


def _parse(base: str, page: str) -> tuple[PageText, PageText] | None:
    try:
        return parse_page(base), parse_page(page)
    except PageError:  # it was left as it is, and the merge has reported why
        return None


def _compare(machine: PageText, edited: PageText, clashes: dict[str, str]) -> Iterator[Edit]:
    pairs = match_units(machine.units, edited.units).old_of
    said = {_said(unit): unit for unit in machine.units}
    old, new = machine.definitions, edited.definitions
    redirected = {key for key in old.keys() & new.keys() if old[key].words != new[key].words}
    for at, unit in enumerate(edited.units):
        is_told = unit.kind in _EDITED and unit.section not in _NOT_TOLD
        if is_told and unit.statement and _said(unit) not in said:
            before = _said(machine.units[pairs[at]]) if at in pairs else _statement(clashes.get(unit.words, ""))
            yield _edit(unit, before)
        elif is_told and unit.statement and not _rests_on_the_same(said[_said(unit)], unit, redirected):
            yield _edit(unit, _said(unit))


def _rests_on_the_same(generated: Unit, unit: Unit, redirected: AbstractSet[str]) -> bool:
    """Tell whether a sentence is still said to be taken from its article; further sources the hand may add."""
    return generated.citations[:1] == unit.citations[:1] and redirected.isdisjoint(unit.citations)


def _said(unit: Unit) -> str:
    """Give the words that a reader sees; of a row those of its cells."""
    return " · ".join(unit.statement.strip("| ").split(" | ")) if unit.kind == "row" else unit.statement


def _edit(unit: Unit, before: str) -> Edit:
    return Edit(
        kind="changed" if before else "added",
        before=before,
        after=_said(unit),
        text=unit.text,
        line=unit.line,
        section=unit.section,
        cites=unit.citations,
        mark=mark_statement("", unit.statement),
    )


def _statement(text: str) -> str:
    return next((unit.statement for unit in parse_page(text).units), "")
