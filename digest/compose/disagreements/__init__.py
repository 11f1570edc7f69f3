"""Where do the sources disagree?  Articles, and how their sentences compare → Disagreements

``tolls`` follow a figure over time, ``slots`` find the one thing in which two like sentences differ. Silence is no
claim: what an article does not say, it does not deny.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.claims import Comparison
from digest.compose.disagreements.answers import Answer, list_answers
from digest.compose.disagreements.outdated import find_timely, leave_outdated
from digest.compose.disagreements.slots import find_slots
from digest.compose.disagreements.tolls import Sources, find_tolls, know_sources
from digest.knowledge import Language
from digest.model import Article, Copy, Disagreement, Origin

__all__ = [
    "Sources",
    "find_disagreements",
    "find_timely",
    "follow_figures",
    "know_sources",
    "leave_outdated",
    "list_answers",
]


def find_disagreements(
    articles: Sequence[Article],
    answers: Sequence[Sequence[Answer]],
    compared: Comparison,
    sources: Sources,
    language: Language,
) -> tuple[Disagreement, ...]:
    """Give the conflicts, then the updates; the articles of one event and language, in the order of time."""
    tolls = list(find_tolls(answers, sources, language))
    told = {_readings(toll) for toll in tolls}
    slots = (slot for slot in find_slots(articles, compared, sources, language) if _readings(slot) not in told)
    return tuple(sorted((*tolls, *slots), key=lambda disagreement: disagreement.is_update))


def follow_figures(
    articles: Sequence[Article], origins: Sequence[Origin], copies: Sequence[Copy], language: Language
) -> tuple[Disagreement, ...]:
    """Give what the figures alone tell, of articles of one language in the order of time, whatever their events."""
    tolls = find_tolls([list_answers(article) for article in articles], know_sources(origins, copies), language)
    return tuple(sorted(tolls, key=lambda disagreement: disagreement.is_update))


def _readings(disagreement: Disagreement) -> frozenset[str]:
    return frozenset(reading.text.casefold() for reading in disagreement.readings)
