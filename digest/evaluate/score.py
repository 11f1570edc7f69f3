"""What a task gives for each system on each set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one system reached on one set; ``values`` by measure, from 0 to 1 or in the unit of their name."""

    dataset: str
    system: str
    values: Mapping[str, float]
