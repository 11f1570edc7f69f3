"""What is drawn into finished pages, as HTML: an editor may not change it, so it never stands in the Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from digest.knowledge import Language, language_of
from digest.model import Card, Digest, Drawing
from digest.render.drawings.months import MONTHS, draw_months, has_months
from digest.render.paths import site_link, story_path
from digest.render.sayings import say_day, say_span
from digest.render.stories import TIMELINE, story_cards
from digest.render.stories.timeline import Moment, draw_timeline

__all__ = ["draw_timelines"]

_WITH_MONTHS = {"index.md": "archive/", "archive/index.md": ""}  # pages, and their way to the archive


def draw_timelines(digest: Digest, cards: Sequence[Card], language: str) -> tuple[Drawing, ...]:
    """Give the timelines of the front page, the archive and each story; ``cards`` are the events as published."""
    words = language_of(language)
    drawings = [
        Drawing(path=path, anchor=MONTHS, html=draw_months(cards, archive, words))
        for path, archive in _WITH_MONTHS.items()
        if has_months(cards)
    ]
    return (*drawings, *_draw_stories(digest, cards, words))


def _draw_stories(digest: Digest, cards: Sequence[Card], words: Language) -> tuple[Drawing, ...]:
    told = story_cards(digest, cards)
    drawings = []
    for story in digest.stories:
        path, own = story_path(story.id), told[story.id]
        moments = [
            Moment(day=card.day, said=say_day(card.day, words), title=card.title, link=site_link(path, card.path))
            for card in own
            if card.day
        ]
        if len(moments) > 1:
            name = f"{words.label('timeline')}: {say_span(own, words)}"
            drawings.append(Drawing(path=path, anchor=TIMELINE, html=draw_timeline(moments, name)))
    return tuple(drawings)
