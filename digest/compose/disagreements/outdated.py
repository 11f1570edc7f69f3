"""What is told no more: sentences and headlines with a figure that a later article brought up to date.

The newest figure of an update counts, and both sides of a conflict; what tells another, an old one or a copier's slip,
is left to the table.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from digest.compose.disagreements.questions import list_answers
from digest.knowledge import Language
from digest.model import Article, Claim, Disagreement, Sentence

# "162", "41,5", "5.180"; of "M5,9" the number.
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def leave_outdated(
    claims: Sequence[Claim], articles: Sequence[Article], disagreements: Sequence[Disagreement], language: Language
) -> list[Claim]:
    """Give the claims without those that tell a figure which has risen since."""
    current = _current_figures(disagreements)
    answers = (answer for article in articles for answer in list_answers(article, language))
    old: set[Sentence] = {
        answer.sentence
        for answer in answers
        if not answer.is_vague and answer.text.casefold() not in current.get(answer.question, {answer.text.casefold()})
    }
    return [claim for claim in claims if old.isdisjoint((claim.taken_from, *claim.also_reported))]


def find_timely(articles: Sequence[Article], disagreements: Sequence[Disagreement]) -> Sequence[Article]:
    """Give the articles whose headline has no figure that has risen since or that no text has; all, if each has one."""
    readings = (reading for one in disagreements if one.is_update for reading in one.readings[1:])
    old = [re.compile(rf"(?<!\w){re.escape(reading.text)}(?!\w)", re.IGNORECASE) for reading in readings]
    known = set(_DIGITS.findall(" ".join(sentence.text for article in articles for sentence in article.sentences)))
    timely = [
        article
        for article in articles
        if known.issuperset(_DIGITS.findall(article.headline or ""))
        and not any(figure.search(article.headline or "") for figure in old)
    ]
    return timely or articles


def _current_figures(disagreements: Sequence[Disagreement]) -> dict[str, set[str]]:
    """Give the figures that may be told, by question; of those alone that were brought up to date."""
    updated = {one.kind for one in disagreements if one.is_update}
    current: dict[str, set[str]] = defaultdict(set)
    for one in disagreements:
        if one.kind in updated:
            newest = one.readings[:1] if one.is_update else one.readings
            current[one.kind].update(reading.text.casefold() for reading in newest)
    return dict(current)
