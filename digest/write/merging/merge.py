"""Three versions of a page → one: the page as last generated, as edited by hand, and as now generated.

Sentence by sentence and key by key, so that the two sides seldom meet. Where they do, the hand's stays on the page
and the machine's becomes a suggestion. Never a mark of conflict, never a sentence that nobody wrote.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from digest.memory import Suggestion
from digest.text.pages.page_text import PageText, join_page, parse_page
from digest.write.merging.body import merge_units, suggest_changes
from digest.write.merging.front_matter import merge_front_matter


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeResult:
    """The page as merged, and what the machine would have written where the hand had its way."""

    text: str
    suggestions: tuple[Suggestion, ...] = ()


def merge_page(base: str, current: str, generated: str, struck: frozenset[str] = frozenset()) -> MergeResult:
    """Merge the page as last generated, as it is now, and as generated anew, without what the hand once struck.

    Raises:
        PageError: the front matter of one of them cannot be read.
    """
    if generated == base:
        return MergeResult(text=_keep_hand(base, current))
    edited = unify_newlines(current)
    if edited in (base, generated) and not struck:
        return MergeResult(text=generated)
    return _merge_parsed(parse_page(base), parse_page(edited), parse_page(generated), struck)


def _keep_hand(base: str, current: str) -> str:
    """Give the page as the hand left it, without footnotes that only deleted sentences cited: MkDocs refuses these.

    Merging with an unchanged machine would do the same for most pages, but not for all: a search over thousands of
    them found some with repeated lines that it changes.
    """
    if current == base:
        return current
    hand, machine = parse_page(current), parse_page(base)
    needed, once = _cited_keys(hand), _cited_keys(machine)
    written = {unit.words for unit in machine.units if unit.kind == "definition" and unit.name in once}
    kept = tuple(unit for unit in hand.units if unit.name in needed or unit.words not in written)
    return join_page(dataclasses.replace(hand, units=kept)) if len(kept) < len(hand.units) else current


def _cited_keys(page: PageText) -> set[str]:
    return {key for unit in page.units for key in unit.citations}


def unify_newlines(text: str) -> str:
    """Give the text as this package writes it: editors on Windows end lines otherwise and begin with a mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _merge_parsed(base: PageText, hand: PageText, machine: PageText, struck: frozenset[str]) -> MergeResult:
    front, suggestions = merge_front_matter(base, hand, machine)
    fences = hand if hand.front else machine
    if hand.value("locked") == "true":
        units, more = hand.units, suggest_changes(base.units, hand.units, machine.units)
    else:
        units, more = merge_units(base.units, hand.units, machine.units, struck)
    merged = dataclasses.replace(hand, opening=fences.opening, front=front, closing=fences.closing, units=units)
    return MergeResult(text=join_page(merged), suggestions=suggestions + more)
