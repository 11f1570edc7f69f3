"""How alike are two texts or two vectors? All results are from 0 to 1."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

from rapidfuzz import fuzz


def jaccard(left: Collection[str], right: Collection[str]) -> float:
    """Give the share of words that both have."""
    a, b = set(left), set(right)
    return len(a & b) / len(a | b) if a or b else 0.0


def containment(left: Collection[str], right: Collection[str]) -> float:
    """Give the share of the smaller one's words that the other has too."""
    a, b = set(left), set(right)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def token_set_ratio(left: str, right: str) -> float:
    """Give rapidfuzz's token set ratio: 1 where one's words are all in the other."""
    return fuzz.token_set_ratio(left, right) / 100


def cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Give the cosine of two sparse vectors of length one."""
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    return sum(weight * large.get(term, 0.0) for term, weight in small.items())


def unit_vector(weights: Mapping[str, float]) -> dict[str, float]:
    """Give the vector with the same direction and length one; terms sorted, so that sums are reproducible."""
    length = math.sqrt(sum(weights[term] ** 2 for term in sorted(weights)))
    return {term: weights[term] / length for term in sorted(weights)} if length else {}
