"""What becomes of edits by hand? Pages as generated + as last generated + as they are now → what to write.

1. ``merge`` each page three ways (``matching``, ``decisions``, ``body``, ``blocks``, ``footnotes``, ``front_matter``);
2. ``stale``: pages that are no longer generated go, unless the hand edited them;
3. ``files`` writes what differs, whole or not at all.

A page that digest never generated is never touched, and none whose front matter or marks cannot be understood.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from digest.errors import PageError
from digest.model import Page, Problem
from digest.text.pages.front_matter import parse_front_matter
from digest.text.pages.page_text import find_bad_encoding, find_conflict_marker
from digest.write.files import count_suggestions, is_inside, read_pages, write_pages
from digest.write.forgetting import forget_suggestions
from digest.write.merging.front_matter import drop_doubles
from digest.write.merging.merge import merge_page
from digest.write.stale import Stale, sort_out_stale
from digest.write.merging.suggestions import Suggestion

__all__ = ["Merged", "count_suggestions", "forget_suggestions", "merge_pages", "read_pages", "write_pages"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What to write, what to remember, and what an editor should know.

    ``texts`` are the pages as they should stand, ``removed`` those to delete, ``deleted`` those that the hand
    deleted and that stay so. ``bases`` are the pages as generated now, for the next build.
    """

    texts: Mapping[str, str]
    bases: Mapping[str, str]
    removed: tuple[str, ...]
    deleted: tuple[str, ...]
    suggestions: Mapping[str, tuple[Suggestion, ...]]
    problems: tuple[Problem, ...]


def merge_pages(pages: Iterable[Page], bases: Mapping[str, str], current: Mapping[str, str]) -> Merged:
    """Decide for each page, as generated, as last generated and as it is now, what should stand there."""
    outcomes = {page.path: _merge_one(page, bases.get(page.path), current.get(page.path)) for page in pages}
    stale = sort_out_stale({path: base for path, base in bases.items() if path not in outcomes}, current)
    known = {path: outcome.base for path, outcome in outcomes.items() if outcome.base is not None}
    return Merged(
        texts={path: outcome.text for path, outcome in sorted(outcomes.items()) if outcome.text is not None},
        bases=dict(sorted((known | dict(stale.bases)).items())),
        removed=stale.removed,
        deleted=tuple(sorted(path for path, outcome in outcomes.items() if outcome.is_deleted)),
        suggestions={path: outcome.suggestions for path, outcome in sorted(outcomes.items()) if outcome.suggestions},
        problems=_gather_problems(outcomes, stale),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What becomes of one page; ``text`` is ``None`` where nothing is to be written."""

    text: str | None = None
    base: str | None = None
    suggestions: tuple[Suggestion, ...] = ()
    problem: Problem | None = None
    is_deleted: bool = False


def _gather_problems(outcomes: Mapping[str, _Outcome], stale: Stale) -> tuple[Problem, ...]:
    found = [outcome.problem for _, outcome in sorted(outcomes.items()) if outcome.problem]
    return (*found, *stale.problems)


def _merge_one(page: Page, base: str | None, current: str | None) -> _Outcome:
    if not is_inside(page.path):
        return _Outcome(problem=_problem(page.path, "leads out of the folder of pages; rename its article"))
    if current is None:
        is_deleted = base is not None
        return _Outcome(text=None if is_deleted else page.text, base=page.text, is_deleted=is_deleted)
    if current == base:  # whatever stands there is no hand's, be it what git made of two branches
        return _Outcome(text=page.text, base=page.text)
    try:
        if base is not None:
            base, current = drop_doubles(base, base), drop_doubles(current, base)
        _refuse_unreadable(current)
        return _merge_known(page, base, current) if base and _is_readable(base) else _adopt(page, current)
    except PageError as error:
        problem = Problem(location=page.path, stage="write", message=f"{error.what}; {error.mend}", line=error.line)
        return _Outcome(base=base, problem=problem)


def _merge_known(page: Page, base: str, current: str) -> _Outcome:
    result = merge_page(base, current, page.text)
    return _Outcome(text=result.text, base=page.text, suggestions=result.suggestions)


def _adopt(page: Page, current: str) -> _Outcome:
    """Take a page whose base was lost for wholly edited, if it is ours; else leave it alone."""
    identity = parse_front_matter(current).get("id")
    if current == page.text or (identity and identity == parse_front_matter(page.text).get("id")):
        return _Outcome(text=current, base=page.text)
    return _Outcome(problem=_problem(page.path, "is written by hand where a page would be generated; rename it"))


def _refuse_unreadable(current: str) -> None:
    """Raise a PageError for text that was not UTF-8, for marks of a conflict and for broken front matter."""
    if line := find_bad_encoding(current):
        raise PageError(line, "this is not UTF-8", "save the page as UTF-8")
    if line := find_conflict_marker(current):
        raise PageError(line, "a git conflict was not resolved", "choose one side and delete the marks")
    parse_front_matter(current)


def _is_readable(base: str) -> bool:
    """Tell whether a page as last generated can be merged with; two branches may have left it in pieces."""
    try:
        _refuse_unreadable(base)
    except PageError:
        return False
    return True


def _problem(path: str, message: str) -> Problem:
    return Problem(location=path, stage="write", message=message)
