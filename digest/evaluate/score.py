"""What one system reached on one set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """``values`` by measure: from 0 to 1, or in the unit that the measure's name says."""

    dataset: str
    system: str
    values: Mapping[str, float]
    decisions: tuple[Mapping[str, object], ...] = ()  # on each item, where a task tells them
