"""How many dates are read right?  Annotated expressions → Scores, ours beside dateparser's

A line of a file is an expression in its sentence, the day of the article, and the first and last
day meant, both ``null`` where it is no date. Right is the interval, not a day of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from digest.evaluate.score import Score
from digest.knowledge import language_of
from digest.text.dates import find_dates, parse_alone, search_alone

Interval = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One expression: where it stands, and what it means."""

    text: str
    expression: str
    base: date
    meant: Interval | None
    half: str
    language: str


Finder = Callable[[Example], Interval | None]


def score_dates(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score each half of each file: the share of dates read exactly, and of other words taken for dates."""
    return tuple(
        _score(f"{path.stem} {half}", system, finder, [example for example in examples if example.half == half])
        for path in files
        for examples in [list(_read_examples(path))]
        for half in dict.fromkeys(example.half for example in examples)
        for system, finder in _SYSTEMS.items()
    )


def _read_examples(path: Path) -> Iterator[Example]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Example(
            text=row["text"],
            expression=row["expression"],
            base=date.fromisoformat(row["base"]),
            meant=(date.fromisoformat(row["start"]), date.fromisoformat(row["end"])) if row["start"] else None,
            half=row.get("half", "all"),
            language=row.get("language", "id"),
        )


def _score(dataset: str, system: str, finder: Finder, examples: Sequence[Example]) -> Score:
    dates = [example for example in examples if example.meant]
    others = [example for example in examples if not example.meant]
    exact = sum(finder(example) == example.meant for example in dates)
    alarms = sum(finder(example) is not None for example in others)
    values = {
        "exact": exact / max(1, len(dates)),
        "false alarms": alarms / max(1, len(others)),
        "dates": float(len(dates)),
        "others": float(len(others)),
    }
    return Score(dataset=dataset, system=system, values=values)


def _ours(example: Example) -> Interval | None:
    spans = find_dates(example.text, language_of(example.language), example.base)
    return _covering(example, [(span.text, (span.start, span.end)) for span in spans])


def _dateparser(example: Example) -> Interval | None:
    return parse_alone(example.expression, language_of(example.language), example.base)


def _dateparser_search(example: Example) -> Interval | None:
    found = search_alone(example.text, language_of(example.language), example.base)
    return _covering(example, [(words, (day, day)) for words, day in found])


def _covering(example: Example, found: Sequence[tuple[str, Interval]]) -> Interval | None:
    """Give the interval whose words cover most of the expression; of words that are no date, any."""
    start = example.text.index(example.expression)
    end = start + len(example.expression)
    shared = {
        interval: min(end, place + len(words)) - max(start, place)
        for words, interval in found
        for place in [example.text.find(words)]
    }
    best = max(shared, key=lambda interval: shared[interval], default=None)
    return best if best is None or not example.meant or shared[best] > 0 else None


_SYSTEMS: Mapping[str, Finder] = {
    "digest": _ours,
    "dateparser": _dateparser,
    "dateparser search": _dateparser_search,
}
