"""How does it look?  Digest → Pages

Event pages come first, and again when it is known under which titles they link each other. Index
pages show events as their pages tell them after all edits by hand, so that they are rendered from
cards which are read off the merged event pages. What an editor may not change is drawn as HTML (``drawings/``), for
``publish`` to put into the finished pages; what machines read (``machine/``) stands beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from digest.config import RenderConfig
from digest.model import Card, Digest, Page
from digest.render.cards import read_cards
from digest.render.drawings import draw_timelines
from digest.render.drawings.desk import draw_decisions
from digest.render.drawings.explanation import draw_explanation
from digest.render.drawings.history import draw_history
from digest.render.drawings.marks import draw_marks
from digest.render.drawings.origins import draw_origins
from digest.render.drawings.support import draw_support
from digest.render.drawings.tongues import draw_tongues
from digest.render.drawings.voices import draw_voices
from digest.render.events import render_events
from digest.render.indexes.archive import render_archive
from digest.render.indexes.entities import render_entities
from digest.render.indexes.index import render_index
from digest.render.indexes.making import render_making
from digest.render.indexes.sources import render_sources
from digest.render.machine import Masthead, write_for_machines
from digest.render.paths import event_path, find_addresses
from digest.render.reports import render_reports
from digest.render.stories import render_stories
from digest.render.stories.developments import draw_developments
from digest.render.stories.onward import draw_onward
from digest.render.templates import Desk, make_desk

__all__ = [
    "Masthead",
    "draw_decisions",
    "draw_developments",
    "draw_explanation",
    "draw_history",
    "draw_marks",
    "draw_onward",
    "draw_origins",
    "draw_support",
    "draw_timelines",
    "draw_tongues",
    "draw_voices",
    "event_path",
    "find_addresses",
    "read_cards",
    "render_event_pages",
    "render_index_pages",
    "render_making",
    "write_for_machines",
]

PAGES: tuple[Callable[[Digest, Sequence[Card], Desk], tuple[Page, ...]], ...] = (
    render_index,
    render_archive,
    render_sources,
    render_entities,
    render_reports,
    render_stories,
)


def render_event_pages(
    digest: Digest,
    templates: Mapping[str, str],
    language: str,
    settings: RenderConfig,
    told: Mapping[str, str] | None = None,
) -> tuple[Page, ...]:
    """Give a page for each event; ``templates`` maps a file name to its text.

    ``told`` maps a path to the event page with all edits by hand, where known: links to it bear its title, and none
    leads to a page that the hand deleted.
    """
    return render_events(digest, make_desk(templates, language, settings), told)


def render_index_pages(
    digest: Digest, event_pages: Mapping[str, str], templates: Mapping[str, str], language: str, settings: RenderConfig
) -> tuple[Page, ...]:
    """Give all other pages; ``event_pages`` maps a path to the page as it will be published."""
    desk = make_desk(templates, language, settings)
    cards = read_cards(digest, event_pages)
    return tuple(page for render in PAGES for page in render(digest, cards, desk))
