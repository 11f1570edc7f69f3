"""The units of three versions of a page → those of the merged page, each in its place.

The machine's order is the frame. What the hand added or moved stands after the unit that it followed.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.memory import Suggestion
from digest.text.pages.page_text import Unit
from digest.write.merging.blocks import set_gaps
from digest.write.merging.decisions import Placed, Versions, compare_versions, decide_hand_unit, decide_machine_unit
from digest.write.merging.footnotes import close_footnotes

_LOCKED = "the page is locked"


def merge_units(
    base: Sequence[Unit], hand: Sequence[Unit], machine: Sequence[Unit], struck: frozenset[str] = frozenset()
) -> tuple[tuple[Unit, ...], tuple[Suggestion, ...]]:
    """Merge the bodies of three versions; the second value is what the machine would write and the hand did.

    ``struck`` are statements that the hand took off the page once: where the machine says one again, it stays away.
    """
    versions = compare_versions(base, hand, machine, struck)
    placed = [found for at in range(len(machine)) if (found := decide_machine_unit(versions, at))]
    given = {unit.hand_at for unit in placed}
    for at in range(len(hand)):
        if at not in given and (found := decide_hand_unit(versions, at)):
            placed.insert(_find_place(versions, placed, at), found)
    placed = close_footnotes(versions, placed)
    return set_gaps(versions, placed), tuple(versions.suggestions)


def suggest_changes(base: Sequence[Unit], hand: Sequence[Unit], machine: Sequence[Unit]) -> tuple[Suggestion, ...]:
    """Give all that the machine would change in a page whose body is locked."""
    versions = compare_versions(base, base, machine)
    for at, unit in enumerate(machine):
        before = versions.by_machine.old_of.get(at)
        if before is None or base[before].words != unit.words:
            versions.suggest(None if before is None else base[before], None, unit, _LOCKED)
    for at, unit in enumerate(base):
        if at not in versions.by_machine.new_of:
            versions.suggest(unit, None, None, _LOCKED)
    known = {unit.words for unit in hand}
    return tuple(found for found in versions.suggestions if " ".join(found.machine.split()) not in known)


def _find_place(versions: Versions, placed: Sequence[Placed], at: int) -> int:
    """Find the place for the hand's unit ``at``: after the nearest unit above it that is still there."""
    places = {unit.hand_at: place for place, unit in enumerate(placed)}
    above = next((places[before] for before in range(at - 1, -1, -1) if before in places), None)
    if above is None:
        return 0
    return _end_of_block(placed, above) if versions.hand[at].gap else above + 1


def _end_of_block(placed: Sequence[Placed], place: int) -> int:
    """Find the place behind the sentences that the machine added to the paragraph of the unit at ``place``."""
    after = place + 1
    while after < len(placed) and placed[after].hand_at is None and not placed[after].unit.gap:
        after += 1
    return after
