"""What a figure may mean: "sedikitnya 14" is 14 or more, "ratusan" 100 to 999."""

from __future__ import annotations

import math
from dataclasses import dataclass

from digest.model import Figure

_ABOUT = 0.1  # of the value, either way
_SEVERAL = 10  # "ratusan" is below ten hundred


@dataclass(frozen=True, slots=True)
class Span:
    """The values that a figure allows, both ends included."""

    low: float
    high: float

    def meets(self, other: Span) -> bool:
        """Tell whether both may be true."""
        return self.low <= other.high and other.low <= self.high


def span_of(figure: Figure) -> Span:
    """Give the values that a figure allows."""
    value, upper = figure.value, figure.upper
    if upper is not None:
        return Span(min(value, upper), max(value, upper))
    match figure.qualifier:
        case "at least" | "more than":
            return Span(value, math.inf)
        case "at most" | "less than":
            return Span(0, value)
        case "about":
            return Span(value * (1 - _ABOUT), value * (1 + _ABOUT))
        case "several":
            return Span(value, value * _SEVERAL - 1)
    return Span(value, value)
