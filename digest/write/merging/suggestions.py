"""What the machine would write where the hand has written: one record a line, as JSON, for an editor to decide."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Collection, Iterable

from digest.memory import Suggestion

_MARK = 16  # hexadecimal digits


def parse_suggestions(text: str) -> tuple[Suggestion, ...]:
    """Read records.

    Raises:
        ValueError: a record cannot be read.
    """
    try:
        return tuple(Suggestion(**json.loads(line)) for line in text.split("\n") if line)
    except TypeError as error:
        raise ValueError(str(error)) from error


def write_suggestions(suggestions: Iterable[Suggestion]) -> str:
    """Give the records, one a line."""
    records = [dataclasses.asdict(suggestion) for suggestion in suggestions]
    return "".join(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n" for record in records)


def join_suggestions(waiting: Iterable[Suggestion], new: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Add to those that wait; a newer one for the same text of the hand takes the older's place."""
    return tuple({_subject(suggestion): suggestion for suggestion in (*waiting, *new)}.values())


def mark_suggestion(page: str, suggestion: Suggestion) -> str:
    """Give what stands for a suggestion when it was decided: another one as soon as the machine says something new."""
    said = suggestion.base if suggestion.part == "ground" else suggestion.machine
    told = (page, suggestion.part, suggestion.place, suggestion.hand, said)
    return hashlib.sha256("\0".join(told).encode("utf-8", errors="surrogatepass")).hexdigest()[:_MARK]


def still_waits(suggestion: Suggestion, page: Collection[str], machine: Collection[str]) -> bool:
    """Say whether there is still something to decide, by the pieces that stand on the page and in the machine's.

    Of a key that the hand wrote and the page does not show, the suggestion is all that is left: it waits for ever.
    """
    hand, said = fold(suggestion.hand), fold(suggestion.machine)
    if suggestion.part == "ground":
        return hand in page and hand not in machine
    if said in page and suggestion.part == "body":
        return False
    if hand:
        return hand not in page or (hand not in machine and (not said or said in machine))
    return (said in machine and said not in page) if said else fold(suggestion.base) in page


def fold(text: str) -> str:
    """Give a text as pieces of pages are compared: white space does not count."""
    return " ".join(text.split())


def _subject(suggestion: Suggestion) -> tuple[str, ...]:
    """Give what a suggestion is about: the hand's text, or where there is none its own."""
    if suggestion.hand:
        return suggestion.part, suggestion.place, suggestion.hand
    return suggestion.part, suggestion.place, "", suggestion.base, suggestion.machine
