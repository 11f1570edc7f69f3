"""What becomes of edits by hand? Pages as generated + as last generated + as they are now → what to write.

1. ``merge`` each page three ways (``matching``, ``decisions``, ``body``, ``blocks``, ``footnotes``, ``front_matter``);
2. ``stale``: pages that are no longer generated go, unless the hand edited them;
3. ``edits``, ``history`` and ``ground``: what the hand did, what readers are told of changes, what is in doubt since;
4. ``waiting``: what the machine would say where the hand has spoken waits for an editor; ``files``: what differs.

A page that digest never generated is never touched, and none whose front matter or marks cannot be understood.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from digest.errors import PageError
from digest.memory import Edits, Suggestion
from digest.model import Page, Problem
from digest.text.pages.front_matter import parse_front_matter
from digest.text.pages.page_text import find_bad_encoding, find_conflict_marker
from digest.write.accepting import take_suggestion
from digest.write.edits import find_deleted, find_edits
from digest.write.files import files_of_pages, files_of_suggestions, is_inside, read_pages, save_overrides
from digest.write.forgetting import forget_suggestions
from digest.write.ground import find_lost_ground
from digest.write.history import add_changes, tell_deletions, tell_edits, tell_events, tell_figures
from digest.write.merging.front_matter import drop_doubles
from digest.write.merging.merge import merge_page
from digest.write.merging.suggestions import mark_suggestion
from digest.write.moves import Moves, find_moves, relink_pages
from digest.write.stale import Stale, sort_out_stale
from digest.write.struck import find_struck, group_struck, mark_unsaid, renew_struck
from digest.write.waiting import add_suggestions, read_suggestions, settle

__all__ = [
    "Merged",
    "Moves",
    "add_changes",
    "add_suggestions",
    "files_of_pages",
    "files_of_suggestions",
    "find_deleted",
    "find_edits",
    "find_lost_ground",
    "find_moves",
    "forget_suggestions",
    "mark_suggestion",
    "mark_unsaid",
    "merge_pages",
    "read_pages",
    "read_suggestions",
    "relink_pages",
    "save_overrides",
    "take_suggestion",
    "tell_deletions",
    "tell_edits",
    "tell_events",
    "tell_figures",
]


_BASES = ".digest/pages"
_ADOPTED = (
    "was damaged and is made anew; what {} says otherwise than the machine counts as written by hand from now on: "
    "if it is not, restore this file from git and build again"
)
_LOST = (
    "is damaged, so that nobody knows what on {0} was written by hand; restore this file from git and build again, "
    "or delete both to have the page made anew"
)
_FOREIGN = "is written by hand where a page would be generated; rename it, or delete it to have that page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What to write, what to remember, and what an editor should know.

    ``texts`` are the pages as they should stand, ``removed`` those to delete, ``deleted`` those that the hand
    deleted and that stay so. ``bases`` are the pages as generated now, for the next build. ``suggestions`` are all
    that wait for an editor, on pages where there were any or are now. ``places`` tells where pages stand that an
    editor moved; all else calls them by the path that the machine gave them.
    """

    texts: Mapping[str, str]
    bases: Mapping[str, str]
    removed: tuple[str, ...]
    deleted: tuple[str, ...]
    suggestions: Mapping[str, tuple[Suggestion, ...]]
    struck: frozenset[str]
    problems: tuple[Problem, ...]
    places: Mapping[str, str] = field(default_factory=dict)


def merge_pages(
    pages: Iterable[Page], bases: Mapping[str, str], current: Mapping[str, str], edits: Edits | None = None
) -> Merged:
    """Decide for each page, as generated, as last generated and as it is now, what should stand there."""
    before = edits or Edits()
    struck = group_struck(before.struck)
    outcomes = {}
    for page in pages:
        base, there = bases.get(page.path), current.get(page.path)
        outcomes[page.path] = _merge_one(page, base, there, struck(page.path))
    stale = sort_out_stale({path: base for path, base in bases.items() if path not in outcomes}, current)
    known = {path: outcome.base for path, outcome in outcomes.items() if outcome.base is not None}
    texts = {path: outcome.text for path, outcome in sorted(outcomes.items()) if outcome.text is not None}
    made = {path: outcome.suggestions for path, outcome in sorted(outcomes.items()) if outcome.suggestions}
    return Merged(
        texts=texts,
        bases=dict(sorted((known | dict(stale.bases)).items())),
        removed=stale.removed,
        deleted=tuple(sorted(path for path, outcome in outcomes.items() if outcome.is_deleted)),
        suggestions=settle(made, before, texts, known),
        struck=before.struck.difference(*map(struck, outcomes)).union(*(found.struck for found in outcomes.values())),
        problems=_gather_problems(outcomes, stale),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What becomes of one page; ``text`` is ``None`` where nothing is to be written."""

    text: str | None = None
    base: str | None = None
    suggestions: tuple[Suggestion, ...] = ()
    struck: frozenset[str] = frozenset()
    problem: Problem | None = None
    is_deleted: bool = False


def _gather_problems(outcomes: Mapping[str, _Outcome], stale: Stale) -> tuple[Problem, ...]:
    found = [outcome.problem for _, outcome in sorted(outcomes.items()) if outcome.problem]
    return (*found, *stale.problems)


def _merge_one(page: Page, base: str | None, current: str | None, struck: frozenset[str]) -> _Outcome:
    if not is_inside(page.path):
        return _Outcome(problem=_problem(page.path, "leads out of the folder of pages; rename its article"))
    if current is None:
        return _place_missing(page, base, struck)
    if current == base and not (struck and _read_base(base) == base):  # no hand's, be it what git made of two branches
        return _Outcome(text=page.text, base=page.text, struck=struck)
    try:
        known = _read_base(base)
        current = drop_doubles(current, base if base and known else "")
        _refuse_unreadable(current)
        if known:
            return _merge_known(page, known, current, struck)
        return dataclasses.replace(_adopt(page, base, current), struck=struck)
    except PageError as error:
        problem = Problem(location=page.path, stage="write", message=f"{error.what}; {error.mend}", line=error.line)
        return _Outcome(base=base, problem=problem, struck=struck)


def _place_missing(page: Page, base: str | None, struck: frozenset[str]) -> _Outcome:
    """Decide on a page that is not there: a new one is written, and one that was is deleted by hand."""
    if base is not None:
        return _Outcome(base=page.text, is_deleted=True, struck=struck)
    hits = find_struck(page.path, "", page.text, struck)  # it was there once, and went in between
    return _Outcome(text=merge_page("", "", page.text, hits).text if hits else page.text, base=page.text, struck=struck)


def _merge_known(page: Page, base: str, current: str, struck: frozenset[str]) -> _Outcome:
    result = merge_page(base, current, page.text, find_struck(page.path, base, page.text, struck))
    unsaid = (found.machine for found in result.suggestions if found.part == "body")
    renewed = renew_struck(page.path, base, current, struck) | mark_unsaid(page.path, unsaid)
    return _Outcome(text=result.text, base=page.text, suggestions=result.suggestions, struck=renewed)


def _adopt(page: Page, base: str | None, current: str) -> _Outcome:
    """Take a page whose base was lost for wholly edited, if it is ours; else leave it alone, with what is left."""
    identity = parse_front_matter(current).get("id")
    if current == page.text:
        return _Outcome(text=current, base=page.text)
    if identity and identity == parse_front_matter(page.text).get("id"):
        told = None if base is None else _problem(f"{_BASES}/{page.path}", _ADOPTED.format(page.path), "note")
        return _Outcome(text=current, base=page.text, problem=told)
    if base is not None:
        return _Outcome(base=base, problem=_problem(f"{_BASES}/{page.path}", _LOST.format(page.path)))
    return _Outcome(problem=_problem(page.path, _FOREIGN))


def _refuse_unreadable(current: str) -> None:
    """Raise a PageError for text that was not UTF-8, for marks of a conflict and for broken front matter."""
    if line := find_bad_encoding(current):
        raise PageError(line, "this is not UTF-8", "save the page as UTF-8")
    if line := find_conflict_marker(current):
        raise PageError(line, "a git conflict was not resolved", "choose one side and delete the marks")
    parse_front_matter(current)


def _read_base(base: str | None) -> str:
    """Give a page as last generated as it can be merged with; nothing where it is lost, cut off or in pieces.

    Two branches may have left it so, or a disk.
    """
    try:
        mended = drop_doubles(base or "", base or "")
        _refuse_unreadable(mended)
    except PageError:
        return ""
    return mended if mended.endswith("\n") else ""  # the machine's pages do


def _problem(path: str, message: str, severity: str = "error") -> Problem:
    return Problem(location=path, stage="write", message=message, severity=severity)
