"""Pages that were generated once and are not any more: unedited ones go, edited ones stay and are reported.

That the hand deleted one is remembered, should its event come back: by its id alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from digest.errors import PageError
from digest.model import Problem
from digest.text.pages.front_matter import parse_front_matter, write_front_matter
from digest.write.merging.merge import unify_newlines

_EDITED = "is no longer generated and was edited by hand, so it stays; move its text elsewhere and delete it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """Pages to remove, and what is still remembered of those that stay."""

    removed: tuple[str, ...]
    bases: Mapping[str, str]
    problems: tuple[Problem, ...]


def sort_out_stale(bases: Mapping[str, str], current: Mapping[str, str]) -> Stale:
    """Part pages that are no longer generated into those to remove and those that the hand edited."""
    there = sorted(path for path in bases if path in current)
    edited = [path for path in there if unify_newlines(current[path]) != bases[path]]
    deleted = {path: _keep_id(bases[path]) for path in sorted(bases) if path not in current}
    return Stale(
        removed=tuple(path for path in there if path not in edited),
        bases={**deleted, **{path: bases[path] for path in edited}},
        problems=tuple(Problem(location=path, stage="write", message=_EDITED, severity="note") for path in edited),
    )


def _keep_id(base: str) -> str:
    try:
        identity = parse_front_matter(base).get("id")
    except PageError:  # git may have left it in pieces
        return ""
    return write_front_matter({"id": identity}) if identity else ""
