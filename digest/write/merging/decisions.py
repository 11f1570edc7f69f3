"""What becomes of each unit: the hand's, the machine's, or neither.

One side's change is taken; where both changed a unit the hand's stays and the machine's is suggested.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from digest.memory import Suggestion
from digest.text.pages.page_text import Unit
from digest.write.merging.matching import Matching, match_units, pair_by_words

_BOTH = "both changed this"
_WITHDRAWN = "changed by hand, and the machine no longer says it"
_DELETED = "deleted by hand, and the machine now says it otherwise"
_SECTION = "its section was deleted by hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A unit of the merged page, and where it stands in the two versions, if it does."""

    unit: Unit
    hand_at: int | None
    machine_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """Three versions of a body, and which unit is which."""

    base: Sequence[Unit]
    hand: Sequence[Unit]
    machine: Sequence[Unit]
    by_hand: Matching
    by_machine: Matching
    twins: dict[int, int]  # added alike by both sides: machine → hand
    struck: frozenset[str]  # statements that the hand took off the page in an earlier build
    suggestions: list[Suggestion] = field(default_factory=list)

    def suggest(self, base: Unit | None, hand: Unit | None, machine: Unit | None, reason: str) -> None:
        """Keep what the machine would write."""
        place = next(unit.section for unit in (hand, machine, base) if unit)
        texts = (unit.text.rstrip() if unit else "" for unit in (base, hand, machine))
        self.suggestions.append(Suggestion(place=place, reason=reason, **dict(zip(_SIDES, texts, strict=True))))


_SIDES = ("base", "hand", "machine")


def compare_versions(
    base: Sequence[Unit], hand: Sequence[Unit], machine: Sequence[Unit], struck: frozenset[str] = frozenset()
) -> Versions:
    """Match the units of three versions."""
    by_hand, by_machine = match_units(base, hand), _part_struck(match_units(base, machine), machine, struck)
    added = [(at, unit) for at, unit in enumerate(hand) if at not in by_hand.old_of]
    new = [(at, unit) for at, unit in enumerate(machine) if at not in by_machine.old_of]
    twins = pair_by_words(new, added)
    return Versions(
        base=base, hand=hand, machine=machine, by_hand=by_hand, by_machine=by_machine, twins=twins, struck=struck
    )


def _part_struck(found: Matching, machine: Sequence[Unit], struck: frozenset[str]) -> Matching:
    """Give the matching in which what was struck is no new version of anything, however alike."""
    old_of = {new: old for new, old in found.old_of.items() if machine[new].statement not in struck}
    return Matching(new_of={old: new for new, old in old_of.items()}, old_of=old_of, moved=found.moved)


def decide_machine_unit(versions: Versions, at: int) -> Placed | None:
    """Decide what stands where the machine has a unit; ``None`` if nothing, or if the hand has another place for it."""
    unit = versions.machine[at]
    base_at = versions.by_machine.old_of.get(at)
    if base_at is None:
        return _decide_new(versions, at, unit)
    hand_at = versions.by_hand.new_of.get(base_at)
    if hand_at is None:
        if unit.statement != versions.base[base_at].statement:
            versions.suggest(versions.base[base_at], None, unit, _DELETED)
        return None
    return None if hand_at in versions.by_hand.moved else _decide_both(versions, base_at, hand_at, at)


def decide_hand_unit(versions: Versions, at: int) -> Placed | None:
    """Decide what becomes of a unit of the hand that no unit of the machine's gave a place."""
    unit = versions.hand[at]
    base_at = versions.by_hand.old_of.get(at)
    if base_at is None:
        machine_at = next((new for new, added in versions.twins.items() if added == at), None)
        return Placed(unit=unit, hand_at=at, machine_at=machine_at)
    machine_at = versions.by_machine.new_of.get(base_at)
    if machine_at is not None:
        return _decide_both(versions, base_at, at, machine_at)
    if unit.words == versions.base[base_at].words:
        return Placed(unit=unit, hand_at=at, machine_at=None) if unit.kind == "definition" else None
    versions.suggest(versions.base[base_at], unit, None, _WITHDRAWN)
    return Placed(unit=unit, hand_at=at, machine_at=None)


def _decide_new(versions: Versions, at: int, unit: Unit) -> Placed | None:
    if at in versions.twins or _is_struck(versions, unit):
        return None
    if unit.kind != "definition" and _is_section_deleted(versions, at):
        versions.suggest(None, None, unit, _SECTION)
        return None
    return Placed(unit=unit, hand_at=None, machine_at=at)


def _is_section_deleted(versions: Versions, at: int) -> bool:
    """Say whether the hand deleted the heading under which the machine has a unit."""
    headings = [before for before in range(at + 1) if versions.machine[before].kind == "heading"]
    if not headings:
        return False
    base_at = versions.by_machine.old_of.get(headings[-1])
    if base_at is None:
        return headings[-1] not in versions.twins and _is_struck(versions, versions.machine[headings[-1]])
    return base_at not in versions.by_hand.new_of


def _is_struck(versions: Versions, unit: Unit) -> bool:
    return unit.kind != "definition" and unit.statement in versions.struck


def _decide_both(versions: Versions, base_at: int, hand_at: int, machine_at: int) -> Placed:
    base, hand, machine = versions.base[base_at], versions.hand[hand_at], versions.machine[machine_at]
    unit = machine if hand.words == base.words != machine.words else hand
    if len({base.words, hand.words, machine.words}) == len(_SIDES):
        versions.suggest(base, hand, machine, _BOTH)
    return Placed(unit=unit, hand_at=hand_at, machine_at=machine_at)
