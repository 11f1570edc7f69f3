"""Did one who copied print a figure wrong? 181 for 118, 14,5 for 41,5, 12 for 120

A copy that tells more than its source may be an update; two digits that changed places, one that is missing or was
added, and a lower number are none.
"""

from __future__ import annotations

from digest.model import Figure


def is_slip(source: Figure, copy: Figure) -> bool:
    """Tell whether the figure of a copy is that of its source, printed wrong."""
    if source.value == copy.value:
        return False
    right, wrong = _digits(source), _digits(copy)
    return copy.value < source.value or sorted(right) == sorted(wrong) or _has_one_more(right, wrong)


def _digits(figure: Figure) -> str:
    return f"{figure.value:.10g}".replace(".", "").rstrip("0")


def _has_one_more(right: str, wrong: str) -> bool:
    """Tell whether the wrong number is the right one with one digit more."""
    return any(wrong[:place] + wrong[place + 1 :] == right for place in range(len(wrong)))
