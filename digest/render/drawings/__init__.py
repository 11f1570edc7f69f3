"""What is drawn into finished pages, as HTML: an editor may not change it, so it never stands in the Markdown."""

from __future__ import annotations

from collections.abc import Mapping

from digest.knowledge import language_of
from digest.model import Digest, Drawing
from digest.render.cards import read_cards
from digest.render.drawings.timeline import Moment, draw_timeline
from digest.render.paths import site_link, story_path
from digest.render.sayings import say_day, say_span
from digest.render.stories import TIMELINE, story_cards

__all__ = ["draw_timelines"]


def draw_timelines(digest: Digest, event_pages: Mapping[str, str], language: str) -> tuple[Drawing, ...]:
    """Give a timeline for each story; ``event_pages`` maps a path to the event page as it is published."""
    words = language_of(language)
    told = story_cards(digest, read_cards(digest, event_pages))
    drawings = []
    for story in digest.stories:
        path, cards = story_path(story.id), told[story.id]
        moments = [
            Moment(day=card.day, said=say_day(card.day, words), title=card.title, link=site_link(path, card.path))
            for card in cards
            if card.day
        ]
        if len(moments) > 1:
            name = f"{words.label('timeline')}: {say_span(cards, words)}"
            drawings.append(Drawing(path=path, anchor=TIMELINE, html=draw_timeline(moments, name)))
    return tuple(drawings)
