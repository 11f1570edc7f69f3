"""Suggestions that wait for an editor: ``.digest/suggestions/events/2022/12/x.md.jsonl``, and which still do."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from digest.errors import PageError, StateError
from digest.memory import Edits, Suggestion
from digest.text.pages.page_text import parse_page
from digest.write.merging.suggestions import fold, join_suggestions, mark_suggestion, parse_suggestions, still_waits

_FOLDER = "suggestions"


def path_of_suggestions(page: str) -> str:
    """Give the path, below ``content/``, of the file that holds the suggestions for a page."""
    return f".digest/{_FOLDER}/{page}.jsonl"


def read_suggestions(state: Path) -> dict[str, tuple[Suggestion, ...]]:
    """Read all suggestions, by the page that they are for.

    Raises:
        StateError: a record cannot be read.
    """
    folder = state / _FOLDER
    paths = {path.relative_to(folder).as_posix().removesuffix(".jsonl"): path for path in folder.rglob("*.jsonl")}
    found = {page: _read(paths[page]) for page in sorted(paths)}
    return {page: suggestions for page, suggestions in found.items() if suggestions}


def settle(
    made: Mapping[str, tuple[Suggestion, ...]], before: Edits, texts: Mapping[str, str], bases: Mapping[str, str]
) -> dict[str, tuple[Suggestion, ...]]:
    """Give what waits now, for each page where something did or does.

    ``texts`` are the pages as merged, ``bases`` as generated. What an editor decided does not come back, and what the
    page or the machine now says otherwise is settled; a page that is not merged keeps its suggestions.
    """
    settled = {}
    for page in sorted({*made, *before.suggestions}):
        waiting = join_suggestions(before.suggestions.get(page, ()), made.get(page, ()))
        undecided = [found for found in waiting if mark_suggestion(page, found) not in before.decided]
        settled[page] = tuple(_still_waiting(undecided, texts.get(page), bases.get(page)))
    return settled


def add_suggestions(
    waiting: Mapping[str, tuple[Suggestion, ...]], new: Mapping[str, tuple[Suggestion, ...]], decided: Collection[str]
) -> dict[str, tuple[Suggestion, ...]]:
    """Add suggestions that the merge could not know of, but for those that an editor decided on.

    Of a sentence for which the machine has other words, these are told and not that its ground changed too.
    """
    joined = dict(waiting)
    for page, found in new.items():
        told = {one.hand for one in waiting.get(page, ()) if one.part != "ground"}
        added = [one for one in found if one.hand not in told and mark_suggestion(page, one) not in decided]
        if added:
            joined[page] = join_suggestions(waiting.get(page, ()), added)
    return joined


def _still_waiting(waiting: Iterable[Suggestion], text: str | None, base: str | None) -> Iterable[Suggestion]:
    if text is None or base is None:
        return waiting
    page, machine = _pieces(text), _pieces(base)
    return (found for found in waiting if still_waits(found, page, machine))


def _pieces(text: str) -> frozenset[str]:
    """Give the units and keys of a page, as they are compared."""
    try:
        page = parse_page(text)
    except PageError:  # it was left as it is, and the merge has reported why
        return frozenset()
    return frozenset((*(unit.words for unit in page.units), *(fold(entry.text) for entry in page.front)))


def _read(path: Path) -> tuple[Suggestion, ...]:
    try:
        return join_suggestions((), parse_suggestions(path.read_bytes().decode("utf-8")))
    except ValueError as error:
        raise StateError(f"{path}: cannot be read ({error}); restore the file from git, or delete it") from error
