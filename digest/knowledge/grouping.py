"""The table of how articles are grouped: ``lists/grouping.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from digest.knowledge.tables import load_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Granularity:
    """How wide an event is: the score that a merge must pass, and how likeness fades with the days between."""

    threshold: float
    day_sigma: float  # days
    window_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupingTable:
    """The weights of evidence, what is added to them, and the granularities by name."""

    weights: Mapping[str, float]
    bias: float
    granularities: Mapping[str, Granularity]


@cache
def grouping_table() -> GroupingTable:
    """Read the table."""
    table = load_table("lists/grouping.toml")
    return GroupingTable(
        weights=table["weights"],
        bias=table["bias"],
        granularities={name: Granularity(**row) for name, row in table["granularities"].items()},
    )
