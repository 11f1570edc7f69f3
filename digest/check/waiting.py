"""Suggestions that wait for an editor, as notes at their pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from digest.memory import Suggestion
from digest.model import Problem


def check_waiting(suggestions: Mapping[str, Sequence[Suggestion]]) -> tuple[Problem, ...]:
    """Give a note for each page where some wait."""
    return tuple(
        Problem(location=page, stage="check", severity="note", message=_say(len(waiting)))
        for page, waiting in sorted(suggestions.items())
        if waiting
    )


def _say(count: int) -> str:
    what = "a suggestion waits" if count == 1 else f"{count} suggestions wait"
    return f"{what}; digest status shows them, digest accept or digest dismiss decides"
