"""A text in lines: as large as it fits, at the smallest size cut where it does not."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

Measure = Callable[[str, int], float]  # how wide a text is at a size

_MORE = "…"


def fit_lines(text: str, width: int, sizes: Sequence[tuple[int, int]], measure: Measure) -> tuple[int, list[str]]:
    """Give the first of the sizes at which a text fits, and its lines; each comes with as many lines as it may have."""
    for size, count in sizes:
        fits = functools.partial(_fits, measure, size, width)
        lines = _break(text, fits)
        if len(lines) <= count and all(map(fits, lines)):
            return size, lines
    size, count = sizes[-1]
    fits = functools.partial(_fits, measure, size, width)
    return size, _shorten(_break(text, fits), count, fits)


def _fits(measure: Measure, size: int, width: int, words: str) -> bool:
    return measure(words, size) <= width


def _shorten(lines: list[str], count: int, fits: Callable[[str], bool]) -> list[str]:
    """Cut what is too wide, and say where more would follow."""
    kept = [line if fits(line) else _cut(line, fits) for line in lines[:count]]
    is_whole = len(lines) <= count or kept[-1].endswith(_MORE)
    return kept if is_whole else [*kept[:-1], _cut(kept[-1], fits)]


def _break(text: str, fits: Callable[[str], bool]) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if fits(longer) or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, fits: Callable[[str], bool]) -> str:
    while line and not fits(f"{line}{_MORE}"):
        line = line[:-1]
    return f"{line.rstrip()}{_MORE}"
