"""Which unit of an older version of a page is which unit of a newer one?

By its words, by its name (headings, footnotes), wherever it was moved to; else by being much alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from digest.text.pages.page_text import Unit

# Share of common words from which on two sentences are versions of one; an editor who changes
# one word in three stays above it, two different sentences of one event stay below.
_ALIKE = 0.5

_LINK_TARGET = re.compile(r"\]\(([^)]*)\)")

_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """``new_of`` maps positions in the older version to the newer, ``old_of`` back; ``moved`` are newer positions."""

    new_of: dict[int, int]
    old_of: dict[int, int]
    moved: frozenset[int]


def match_units(old: Sequence[Unit], new: Sequence[Unit]) -> Matching:
    """Pair the units of two versions of a page."""
    in_order = list(_equal_in_order(old, new))
    pairs = dict(in_order)
    for find_pairs in (_pairs_by_name, pair_by_words, _pairs_alike):
        free_old = [at for at in range(len(old)) if at not in pairs]
        taken = set(pairs.values())
        free_new = [at for at in range(len(new)) if at not in taken]
        pairs |= find_pairs([(at, old[at]) for at in free_old], [(at, new[at]) for at in free_new])
    moved = _find_moved(in_order, sorted(pairs.items()))
    return Matching(new_of=pairs, old_of={new_at: old_at for old_at, new_at in pairs.items()}, moved=moved)


def pair_by_words(old: Iterable[tuple[int, Unit]], new: Iterable[tuple[int, Unit]]) -> dict[int, int]:
    """Pair units that say the same, wherever they stand; the first with the first."""
    return _pairs_by(lambda unit: unit.words, old, new)


def _equal_in_order(old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[_Pair]:
    matcher = SequenceMatcher(None, [unit.words for unit in old], [unit.words for unit in new], autojunk=False)
    for block in matcher.get_matching_blocks():
        yield from zip(range(block.a, block.a + block.size), range(block.b, block.b + block.size), strict=True)


def _pairs_by_name(old: Iterable[tuple[int, Unit]], new: Iterable[tuple[int, Unit]]) -> dict[int, int]:
    return _pairs_by(lambda unit: (unit.kind, unit.name) if unit.name else None, old, new)


def _pairs_by(
    key: Callable[[Unit], object], old: Iterable[tuple[int, Unit]], new: Iterable[tuple[int, Unit]]
) -> dict[int, int]:
    """Pair units of equal key, the first with the first."""
    waiting: dict[object, list[int]] = {}
    for at, unit in new:
        waiting.setdefault(key(unit), []).append(at)
    waiting.pop(None, None)
    return {at: waiting[key(unit)].pop(0) for at, unit in old if waiting.get(key(unit))}


def _pairs_alike(old: Sequence[tuple[int, Unit]], new: Sequence[tuple[int, Unit]]) -> dict[int, int]:
    """Pair the most alike first, near before far."""
    scored = [(score_alike(a, b), -abs(i - j), -i, -j) for i, a in old for j, b in new]
    pairs: dict[int, int] = {}
    for score, _, i, j in sorted(scored, reverse=True):
        if score >= _ALIKE and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def score_alike(one: Unit, two: Unit) -> float:
    """Give the share of words that two units have in common, in order; 0 where they cannot be versions of one."""
    if one.kind != two.kind or one.name or two.name:
        return 0.0
    if _LINK_TARGET.findall(one.text) != _LINK_TARGET.findall(two.text):
        return 0.0  # another source, however alike the rest of its line
    return SequenceMatcher(None, one.statement.split(), two.statement.split(), autojunk=False).ratio()


def _find_moved(in_order: list[_Pair], pairs: list[_Pair]) -> frozenset[int]:
    """Find the pairs that cross others: these units stand elsewhere now."""
    kept, moved = list(in_order), []
    for i, j in pairs:
        if all((i <= a) == (j <= b) for a, b in kept):
            kept.append((i, j))
        else:
            moved.append(j)
    return frozenset(moved)
