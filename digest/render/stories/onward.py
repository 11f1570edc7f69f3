"""What came next, at the end of an event's summary: who finds the first day of a quake is led on to the second.

::

    Selanjutnya: Hari Kedua Gempa Tanjung Seraya, 173 Jenazah Sudah Dievakuasi, 15 Oktober 2025

The page says so below too; where an editor took away what it says of the story, nothing is drawn.
"""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from digest.knowledge import language_of
from digest.model import Card, Digest, Drawing
from digest.render.paths import site_link
from digest.render.sayings import say_day
from digest.render.stories import story_cards

_STORY = re.compile(r"^#+ .*\{ *#story *\}", re.MULTILINE)


def draw_onward(digest: Digest, cards: Sequence[Card], event_pages: Mapping[str, str]) -> Iterator[Drawing]:
    """Draw it on each event's page that another follows; ``cards`` are the events as published on these pages."""
    for told in story_cards(digest, cards).values():
        for card, after in itertools.pairwise(told):
            if _STORY.search(event_pages[card.path]):
                yield Drawing(path=card.path, anchor="summary", html=_draw(card, after))


def _draw(card: Card, after: Card) -> str:
    language = language_of(card.language)
    link = f'<a href="{html.escape(site_link(card.path, after.path))}">{html.escape(after.title)}</a>'
    told = filter(None, (link, html.escape(say_day(after.day, language))))
    return f'<p class="onward">{html.escape(language.label("story_after"))}: {", ".join(told)}</p>'
