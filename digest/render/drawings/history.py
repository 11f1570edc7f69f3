"""What happened to a page, newest first, folded at its end: when it was made, what joined, what the desk corrected."""

from __future__ import annotations

import html
from collections.abc import Iterable

from digest.knowledge import Language, language_of
from digest.model import Brief, Change, Drawing
from digest.model.changed import in_time
from digest.render.paths import event_path
from digest.render.sayings import say_day
from digest.text.pages.markdown import normalize_line, show_plainly


def draw_history(brief: Brief, changes: Iterable[Change]) -> Drawing:
    """Draw the history of an event's page in its language."""
    language = language_of(brief.language)
    told = in_time(changes, brief.event.id)
    begun = [change.when for change in told if change.kind == "created"]
    # A figure that had risen before the page was there was never another on it.
    news = [change for change in told if change.kind != "figure" or change.when not in begun]
    items = "\n".join(_item(change, language) for change in news)
    return Drawing(
        path=event_path(brief.event.id),
        anchor="sources",
        html=(
            f'<details class="why history">\n<summary>{_escape(language.label("history"))}</summary>\n'
            f"<ul>\n{items}\n</ul>\n</details>"
        ),
    )


def _item(change: Change, language: Language) -> str:
    said = _escape(_say(change, language))
    if not change.when:
        return f"<li>{said}</li>"
    day = change.when.date()
    return f'<li><time datetime="{day}">{_escape(say_day(day, language))}</time>: {said}</li>'


def _say(change: Change, language: Language) -> str:
    if change.kind != "corrected":
        texts = {"subject": change.subject, "before": change.before, "after": change.after}
        return language.label(f"history_{change.kind}", **texts)
    key = "history_changed" if change.before else "history_added" if change.after else "history_cut"
    return language.label(key, before=show_plainly(change.before), after=show_plainly(change.after))


def _escape(text: str) -> str:
    return html.escape(normalize_line(text))
