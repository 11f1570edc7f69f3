"""What is told no more: sentences and headlines with a figure that a later article brought up to date.

The newest figure of an update counts, and what disputes it; what tells another, an old one or a copier's slip, is left
to the table.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from digest.compose.disagreements.answers import Answer
from digest.model import Article, ArticleId, Claim, Disagreement, Sentence
from digest.text.tokens import split_words

# "162", "41,5", "5.180"; of "M5,9" the number.
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def leave_outdated(
    claims: Sequence[Claim], told: Sequence[Sequence[Answer]], disagreements: Sequence[Disagreement]
) -> list[Claim]:
    """Give the claims without those that tell a figure which has risen since; what tells the newest is marked."""
    current = _current_figures(disagreements)
    if not current:
        return list(claims)
    newest = {one.readings[0].claim.taken_from for one in disagreements if one.is_update}
    answers = [answer for own in told for answer in own if answer.question in current]
    exact = [answer for answer in answers if not answer.is_vague and _is_among(answer, current)]
    figures: dict[tuple[Sentence, str], list[bool]] = {}
    for answer in answers:
        known = [one.span for one in exact if one.question == answer.question]
        is_timely = any(map(answer.span.meets, known)) if answer.is_vague else _is_among(answer, current)
        figures.setdefault((answer.sentence, answer.question), []).append(is_timely)
    # "dua jenazah lagi ditemukan, sehingga korban tewas menjadi 19" is as new as its newest figure.
    old = {sentence for (sentence, _), are_timely in figures.items() if not any(are_timely)}
    timely = (claim for claim in claims if old.isdisjoint((claim.taken_from, *claim.also_reported)))
    return [dataclasses.replace(claim, is_newest=True) if claim.taken_from in newest else claim for claim in timely]


def _is_among(answer: Answer, current: Mapping[str, AbstractSet[str]]) -> bool:
    return answer.text.casefold() in current[answer.question]


def find_timely(articles: Sequence[Article], disagreements: Sequence[Disagreement]) -> Sequence[Article]:
    """Give the articles whose headline has no figure that has risen since or that no text has.

    If each has one, all: those whose digits changed places ("32 Tewas" over "23 orang tewas") without their headline.
    """
    readings = (reading for one in disagreements if one.is_update for reading in one.readings[1:])
    old = [f" {' '.join(split_words(reading.text))} " for reading in readings]
    figures = {article.id: _DIGITS.findall(article.headline or "") for article in articles}
    known = _find_known(set().union(*figures.values()), articles)
    timely = [
        article
        for article in articles
        if known.issuperset(figures[article.id])
        and not any(figure in f" {' '.join(split_words(article.headline or ''))} " for figure in old)
    ]
    return timely or _without_misprints(articles, figures)


def _without_misprints(articles: Sequence[Article], figures: Mapping[ArticleId, Sequence[str]]) -> list[Article]:
    known = set(_DIGITS.findall(" ".join(sentence.text for article in articles for sentence in article.sentences)))
    digits = {"".join(sorted(figure)) for figure in known}
    wrong = {name for name, own in figures.items() if any("".join(sorted(f)) in digits for f in {*own} - known)}
    return [dataclasses.replace(article, headline=None) if article.id in wrong else article for article in articles]


def _find_known(figures: AbstractSet[str], articles: Sequence[Article]) -> frozenset[str]:
    """Give all figures of the texts that may have one of these."""
    texts = (sentence.text for article in articles for sentence in article.sentences) if figures else ()
    return frozenset().union(*[_DIGITS.findall(text) for text in texts if any(map(text.__contains__, figures))])


def _current_figures(disagreements: Sequence[Disagreement]) -> dict[str, set[str]]:
    """Give the figures that may be told, by question; of those alone that were brought up to date."""
    current: dict[str, set[str]] = {}
    for update in (one for one in disagreements if one.is_update):  # of houses, of schools
        current.setdefault(update.kind, set()).add(update.readings[0].text.casefold())
    for one in disagreements:
        figures = {reading.text.casefold() for reading in one.readings}
        if not one.is_update and not figures.isdisjoint(current.get(one.kind, ())):
            current[one.kind] |= figures  # the newest figure itself is in dispute
    return current
