"""What a merged page cites is defined, and what only a deleted sentence cited is defined no more."""

from __future__ import annotations

from collections.abc import Sequence

from digest.write.merging.decisions import Placed, Versions


def close_footnotes(versions: Versions, placed: Sequence[Placed]) -> list[Placed]:
    """Give the units without the machine's unused definitions, and with each definition that a unit needs."""
    cited = {key for found in placed for key in found.unit.citations}
    needed = cited | _defined_anyway(versions)
    kept = [found for found in placed if found.unit.name in needed or not _is_machine_definition(versions, found)]
    defined = {found.unit.name for found in kept if found.unit.kind == "definition"}
    missing: dict[str, Placed] = {}
    for found in _all_definitions(versions):
        if found.unit.name in cited - defined:
            missing.setdefault(found.unit.name, found)
    last = max((at for at, found in enumerate(kept) if found.unit.kind == "definition"), default=len(kept) - 1)
    return [*kept[: last + 1], *missing.values(), *kept[last + 1 :]]


def _defined_anyway(versions: Versions) -> set[str]:
    """Give what the machine defines although it does not cite it."""
    cited = {key for unit in versions.machine for key in unit.citations}
    return {unit.name for unit in versions.machine if unit.kind == "definition"} - cited


def _is_machine_definition(versions: Versions, found: Placed) -> bool:
    """Say whether this is a definition that the hand did not write; one that it wrote stays."""
    if found.unit.kind != "definition":
        return False
    return found.unit.words in {unit.words for unit in (*versions.base, *versions.machine)}


def _all_definitions(versions: Versions) -> list[Placed]:
    """Give all definitions that any version has, the hand's first."""
    machine = [Placed(unit=unit, hand_at=None, machine_at=at) for at, unit in enumerate(versions.machine)]
    hand = [Placed(unit=unit, hand_at=at, machine_at=None) for at, unit in enumerate(versions.hand)]
    base = [Placed(unit=unit, hand_at=None, machine_at=None) for unit in versions.base]
    return [found for found in (*hand, *machine, *base) if found.unit.kind == "definition"]
