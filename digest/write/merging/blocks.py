"""Where does a merged page have blank lines? Where the side that changed them has them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from digest.text.pages.page_text import Unit
from digest.write.merging.decisions import Placed, Versions


def set_gaps(versions: Versions, placed: Sequence[Placed]) -> tuple[Unit, ...]:
    """Give the units with the blank lines that part them, each ending its line."""
    blocks = _Blocks(versions)
    units: list[Unit] = []
    for before, unit in zip((None, *placed), placed, strict=False):
        gap = _written_gap(versions, unit)
        if before is not None:
            gap = "" if blocks.are_joined(before, unit) else gap or "\n"
        units.append(dataclasses.replace(unit.unit, gap=gap, text=unit.unit.text.rstrip("\n") + "\n"))
    return tuple(units)


def _written_gap(versions: Versions, placed: Placed) -> str:
    """Give the blank lines as the hand wrote them, else as the machine did."""
    hand = "" if placed.hand_at is None else versions.hand[placed.hand_at].gap
    return hand or placed.unit.gap


class _Blocks:
    """The number of the block in which each unit of each version stands."""

    def __init__(self, versions: Versions) -> None:
        self.versions = versions
        self.base = _number_blocks(versions.base)
        self.hand = _number_blocks(versions.hand)
        self.machine = _number_blocks(versions.machine)
        pairs = [(versions.by_hand.new_of.get(at), new) for at, new in versions.by_machine.new_of.items()]
        pairs += [(hand, new) for new, hand in versions.twins.items()]
        self.shared = {(self.hand[hand], self.machine[new]) for hand, new in pairs if hand is not None}

    def are_joined(self, above: Placed, below: Placed) -> bool:
        """Say whether two units that now follow each other belong to one block."""
        by_hand = _is_same(self.hand, above.hand_at, below.hand_at)
        by_machine = _is_same(self.machine, above.machine_at, below.machine_at)
        if by_hand is not None and by_machine is not None:
            by_base = _is_same(self.base, self._base_at(above), self._base_at(below))
            return by_machine if by_hand == by_base else by_hand
        if by_hand is None and by_machine is None:
            return self._share_a_block(above, below)
        return bool(by_hand or by_machine)

    def _base_at(self, placed: Placed) -> int | None:
        return None if placed.hand_at is None else self.versions.by_hand.old_of.get(placed.hand_at)

    def _share_a_block(self, above: Placed, below: Placed) -> bool:
        """Say whether the hand's block of the one and the machine's of the other have a unit in common."""
        one, two = (above, below) if above.hand_at is not None else (below, above)
        if one.hand_at is None or two.machine_at is None:
            return False
        return (self.hand[one.hand_at], self.machine[two.machine_at]) in self.shared


def _number_blocks(units: Sequence[Unit]) -> list[int]:
    numbers: list[int] = []
    for unit in units:
        last = numbers[-1] if numbers else 0
        numbers.append(last + bool(unit.gap))
    return numbers


def _is_same(numbers: Sequence[int], above: int | None, below: int | None) -> bool | None:
    return None if above is None or below is None else numbers[above] == numbers[below]
