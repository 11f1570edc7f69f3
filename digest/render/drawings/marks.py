"""What the desk wrote: a word behind each sentence that it added or changed, and behind one that is in doubt since.

``<small class="desk">disunting redaksi, 9 Mei 2025</small> <small class="desk desk--doubt">perlu ditinjau</small>``
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from digest.knowledge import Language, language_of
from digest.model import Brief, Drawing, Mark
from digest.render.paths import event_path
from digest.render.sayings import say_day
from digest.text.pages.markdown import normalize_line


def draw_marks(brief: Brief, marks: Iterable[Mark]) -> Iterator[Drawing]:
    """Draw them in the language of the page."""
    language = language_of(brief.language)
    for mark in marks:
        spans = [mark_up("desk", _say(mark, language))]
        if mark.in_doubt:
            spans.append(mark_up("desk desk--doubt", language.label("desk_doubt")))
        yield Drawing(
            path=event_path(brief.event.id), anchor="", html=" ".join(spans), after=mark.edit.text, line=mark.edit.line
        )


def _say(mark: Mark, language: Language) -> str:
    day = say_day(mark.when.date(), language) if mark.when else ""
    return ", ".join(filter(None, (language.label(f"desk_{mark.edit.kind}"), mark.editor, day)))


def mark_up(name: str, text: str) -> str:
    """Give the markup of a mark behind a sentence, which search passes over."""
    return f'<small class="{name}" data-pagefind-ignore="all">{html.escape(normalize_line(text))}</small>'
