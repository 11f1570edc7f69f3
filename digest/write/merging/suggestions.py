"""What the machine would write where the hand has written: one record a line, as JSON, for an editor to decide."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Three versions of one place: as last generated, by hand, and as now generated; empty where it is not there.

    ``place`` is a front-matter key or the name of a section.
    """

    place: str
    base: str
    hand: str
    machine: str
    reason: str


def add_suggestions(waiting: str, suggestions: Iterable[Suggestion]) -> str:
    """Add suggestions to the records that wait; a newer one for the same text of the hand takes the older's place.

    Raises:
        ValueError: a record that waits cannot be read.
    """
    known = {_subject(suggestion): suggestion for suggestion in (*_parse_suggestions(waiting), *suggestions)}
    records = [dataclasses.asdict(suggestion) for suggestion in known.values()]
    return "".join(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n" for record in records)


def _parse_suggestions(text: str) -> list[Suggestion]:
    try:
        return [Suggestion(**json.loads(line)) for line in text.split("\n") if line]
    except TypeError as error:
        raise ValueError(str(error)) from error


def _subject(suggestion: Suggestion) -> tuple[str, ...]:
    """Give what a suggestion is about: the hand's text, or where there is none its own."""
    if suggestion.hand:
        return suggestion.place, suggestion.hand
    return suggestion.place, "", suggestion.base, suggestion.machine
