"""One grouping of a set, and how long it took from the articles to the groups."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

Grouping = list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """``labels`` are the group of each article, in their order."""

    labels: Grouping
    seconds: float


def time_try(group: Callable[[], Grouping], before: float = 0.0) -> Try:
    """Give what a grouping makes; ``before`` are seconds of work that several tries share."""
    start = time.perf_counter()
    labels = group()
    return Try(labels=labels, seconds=before + time.perf_counter() - start)
