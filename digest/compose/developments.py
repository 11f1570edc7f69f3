"""How figures went on from event to event of a story: 118 dead on the first day, 173 on the second.

Within an event its brief tells it; here all articles of the story answer together, in the order of time. Only what
rose or was corrected across events is told: where sources of one event contradict each other, its own page says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.disagreements import follow_figures
from digest.knowledge import language_of
from digest.model import Article, Brief, Disagreement


def find_developments(briefs: Sequence[Brief], articles: Sequence[Article]) -> tuple[Disagreement, ...]:
    """Give the updates that cross the events of one story; its articles come in the order of time.

    They are told in the language of the newest event, by its articles and those of events in the same.
    """
    code = briefs[-1].language
    event_of = {one.article.id: brief.event.id for brief in briefs if brief.language == code for one in brief.citations}
    told = [article for article in articles if article.id in event_of and article.language == code]
    origins = [origin for brief in briefs for origin in brief.origins]
    copies = [copy for brief in briefs for copy in brief.copies]
    updates = follow_figures(told, origins, copies, language_of(code))
    return tuple(
        one for one in updates if len({event_of[reading.claim.taken_from.article] for reading in one.readings}) > 1
    )
