"""Sister events: two of a kind, with the same actors or in the same place, that are not one.

Sets name them alike: "14ecb" and "14ecbplus", "03a" and "03b". What puts their articles together has
found a topic, not an event.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

_SISTER = re.compile(r"(?P<topic>\d+)[a-z]+")  # "14ecbplus"; not "14", not "2021_eruption"


def score_sisters(found: Sequence[str], gold: Sequence[str]) -> float | None:
    """Give the share of pairs of articles of sister events that were put together; without sisters None."""
    topics: dict[str, set[str]] = defaultdict(set)
    for name in gold:
        if match := _SISTER.fullmatch(name):
            topics[match["topic"]].add(name)
    sizes, shared = Counter(gold), Counter(zip(gold, found, strict=True))
    sisters = [pair for names in topics.values() for pair in combinations(sorted(names), 2)]
    pairs = sum(sizes[one] * sizes[other] for one, other in sisters)
    together = sum(shared[one, group] * shared[other, group] for one, other in sisters for group in set(found))
    return together / pairs if pairs else None
