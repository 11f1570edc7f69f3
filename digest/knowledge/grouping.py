"""The table of how articles are grouped: ``lists/grouping.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from digest.knowledge.tables import load_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Granularity:
    """How wide an event is: how likeness fades with the days between, and what evidence weighs.

    Groups are joined while bias and weighed evidence together are above 0.
    """

    day_sigma: float  # days
    told_sigma: float  # days, where both articles say on which day it happened
    window_days: int
    bias: float
    weights: Mapping[str, float]


@cache
def granularities() -> Mapping[str, Granularity]:
    """Give the granularities by name."""
    return {name: Granularity(**row) for name, row in load_table("lists/grouping.toml").items()}


def granularity_of(name: str) -> Granularity:
    """Give the granularity of that name.

    Raises:
        KeyError: there is none of that name.
    """
    return granularities()[name]
