"""Files of the state that hold nothing although others tell that they did: what was remembered there is lost."""

from __future__ import annotations

from digest.memory import State
from digest.model import Problem

_MESSAGE = "is empty or missing although {} what it held; restore it from git and build again, else {}"


def find_emptied(state: State) -> tuple[Problem, ...]:
    """Tell of them: the next build makes them anew, and nobody else would notice."""
    has_pages = any(path.startswith("events/") for path in state.bases or {})
    has_articles = any(event.articles for event in state.events)
    lost = (
        (has_pages and not state.events, "events.jsonl", "pages/ has pages of", "events may get new addresses"),
        (has_articles and not state.articles, "articles.jsonl", "events.jsonl names", "renamed articles are new ones"),
        (has_articles and not state.histories, "revisions.jsonl", "events.jsonl names", "earlier texts are forgotten"),
    )
    return tuple(
        Problem(location=f".digest/{name}", stage="store", message=_MESSAGE.format(why, what), severity="note")
        for is_lost, name, why, what in lost
        if is_lost
    )
