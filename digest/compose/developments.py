"""How figures went on from event to event of a story: 118 dead on the first day, 173 on the second.

Within an event its brief tells it; here all articles of the story answer together, in the order of time. Where the
sources of two events contradict each other, that is told too; what stays within one event its own page tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.disagreements import follow_figures
from digest.compose.origins import find_origins
from digest.knowledge import language_of
from digest.model import Article, Brief, Disagreement


def find_developments(briefs: Sequence[Brief], articles: Sequence[Article]) -> tuple[Disagreement, ...]:
    """Give the conflicts, then the updates, that cross the events of one story.

    The events and the articles come in the order of time. Told are those in the language of the newest event; an
    article that does not say when it was published can update nothing.
    """
    code = briefs[-1].language
    event_of = {one.article.id: brief.event.id for brief in briefs for one in brief.citations}
    told = [article for article in articles if article.language == code]
    known = {article.id for article in told}
    copies = [copy for brief in briefs for copy in brief.copies if {copy.source, copy.copy} <= known]
    found = follow_figures(told, find_origins(told, copies), copies, language_of(code))
    return tuple(
        one for one in found if len({event_of[reading.claim.taken_from.article] for reading in one.readings}) > 1
    )
