"""What came next, at the end of an event's summary: who finds the first day of a quake is led on to the second.

::

    Selanjutnya: Hari Kedua Gempa Tanjung Seraya, 173 Jenazah Sudah Dievakuasi, 15 Oktober 2025

The page says so below too; where an editor took away what it says of the story, nothing is drawn.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from digest.knowledge import Language, language_of
from digest.model import Digest, Drawing
from digest.render.events.neighbours import Neighbour, find_neighbours
from digest.render.paths import event_path, site_link
from digest.render.sayings import say_day

_STORY = re.compile(r"^#+ .*\{ *#story *\}", re.MULTILINE)


def draw_onward(digest: Digest, event_pages: Mapping[str, str]) -> Iterator[Drawing]:
    """Draw it on each event's page that another follows; ``event_pages`` maps a path to the page as it stands."""
    beside = find_neighbours(digest, event_pages)
    for brief in digest.briefs:
        path, found = event_path(brief.event.id), beside.get(brief.event.id)
        if found and found.after and _STORY.search(event_pages.get(path, "")):
            drawn = _draw(path, found.after, language_of(brief.language))
            yield Drawing(path=path, anchor="summary", html=drawn)


def _draw(path: str, other: Neighbour, language: Language) -> str:
    link = f'<a href="{html.escape(site_link(path, other.path))}">{html.escape(other.title)}</a>'
    told = filter(None, (link, html.escape(say_day(other.day, language))))
    return f'<p class="onward">{html.escape(language.label("story_after"))}: {", ".join(told)}</p>'
