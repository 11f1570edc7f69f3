"""Three versions of a front matter → one, key by key, each key with its lines as somebody wrote them.

The hand wins where it changed a key, but for those that only tell what the articles say. ``articles`` is merged
as a set: what either side added or took away holds.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from digest.memory import Suggestion
from digest.text.pages.front_matter import Value, split_front_matter, write_entry
from digest.text.pages.page_text import FrontLines, PageText

# Told by the articles of the event; an editor who knows better lists the key under ``keep:``.
MACHINE_OWNED = frozenset({"id", "outlets", "agencies", "first_reported", "last_reported"})

_ENTRIES = re.compile(r"^(?=\S)", re.MULTILINE)  # between one key with its lines and the next

_BOTH = "both changed this"
_OWNED = "told by the articles; list the key under keep: to keep the hand's"
_WITHDRAWN = "changed by hand, and the machine no longer says it"


def merge_front_matter(
    base: PageText, hand: PageText, machine: PageText
) -> tuple[tuple[FrontLines, ...], tuple[Suggestion, ...]]:
    """Merge the keys of three versions; the second value is what did not come onto the page."""
    kept = _as_list(hand.value("keep"))
    known = [{entry.key: entry for entry in page.front} for page in (base, hand, machine)]
    merged: list[FrontLines] = []
    suggestions: list[Suggestion] = []
    for key in _order_keys(hand.front, machine.front):
        sides = [entries.get(key) for entries in known]
        chosen = _keep(sides) if key in kept else _choose(key, sides)
        if chosen:
            merged.append(chosen)
        suggestions += _suggest(key, sides, chosen)
    return tuple(merged), tuple(suggestions)


def drop_doubles(page: str, base: str) -> str:
    """Leave out keys that stand again, if they do so in ``base`` too: git kept the lines of two branches.

    What a hand wrote differs from the base, and is left for an editor to choose from.

    Raises:
        PageError: front matter is opened and never closed.
    """
    opening, block, closing, body = split_front_matter(page)
    entries, machine = (_ENTRIES.split(text) for text in (block, split_front_matter(base)[1]))
    kept: list[str] = []
    for entry in entries:
        if not _find_key(entry, kept) or _find_key(entry, entries) != _find_key(entry, machine):
            kept.append(entry)
    return "".join((opening, *kept, closing, body))


def _find_key(wanted: str, entries: Sequence[str]) -> list[str]:
    key = wanted.partition(":")[0]
    return [entry for entry in entries if entry.partition(":")[0] == key]


_Sides = Sequence[FrontLines | None]  # base, hand, machine


def _order_keys(hand: Sequence[FrontLines], machine: Sequence[FrontLines]) -> list[str]:
    """Order the keys as the hand does; a new one stands after the key that the machine writes before it."""
    keys = [entry.key for entry in hand]
    for at, entry in enumerate(machine):
        if entry.key not in keys:
            keys.insert(keys.index(machine[at - 1].key) + 1 if at else 0, entry.key)
    return keys


def _keep(sides: _Sides) -> FrontLines | None:
    base, hand, machine = sides
    return hand or (None if base else machine)


def _choose(key: str, sides: _Sides) -> FrontLines | None:
    base, hand, machine = sides
    if key in MACHINE_OWNED and (base or machine):
        return hand if _is_same(hand, machine) else machine
    if _is_same(hand, machine) or _is_same(base, machine):
        return hand
    if _is_same(base, hand):
        return machine
    if key == "articles" and hand and machine:
        return _merge_sets(_as_list(base.value if base else None), hand, machine)
    return hand


def _is_same(one: FrontLines | None, two: FrontLines | None) -> bool:
    """Say whether two versions of a key say the same; how they are quoted does not matter, comments do."""
    if one is None or two is None:
        return one is two
    return one.value == two.value and _words(one) == _words(two)


def _words(entry: FrontLines | None) -> list[str]:
    return re.findall(r"\w+", entry.text) if entry else []


def _merge_sets(base: tuple[str, ...], hand: FrontLines, machine: FrontLines) -> FrontLines:
    """Take what either side added, and leave what either took away."""
    by_hand, by_machine = _as_list(hand.value), _as_list(machine.value)
    merged = [item for item in by_machine if item in by_hand or item not in base]
    merged += [item for item in by_hand if item not in base and item not in by_machine]
    for side in (hand, machine):
        if _as_list(side.value) == tuple(merged):
            return side
    return dataclasses.replace(machine, value=tuple(merged), text=write_entry(machine.key, tuple(merged)))


def _as_list(value: Value | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def _suggest(key: str, sides: _Sides, chosen: FrontLines | None) -> list[Suggestion]:
    """Keep what one side wrote and the page does not show."""
    base, hand, machine = sides
    if set(_words(hand)) - set(_words(base)) - set(_words(chosen)):
        reason = _OWNED
    elif chosen is hand and key != "articles" and not _is_same(base, machine) and not _is_same(hand, machine):
        reason = _BOTH if machine else _WITHDRAWN
    else:
        return []
    before, by_hand, by_machine = (side.text.rstrip() if side else "" for side in sides)
    return [Suggestion(place=key, base=before, hand=by_hand, machine=by_machine, reason=reason, part="front")]
