"""Where the sources of an event differ, as lines of its page: one row a reading, one item a translation.

``| Korban tewas (diperbarui) | 162 | Antara, 21 November 2022 20.15 UTC+07:00 | Korban tewas menjadi 162.[^antara] |``
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.knowledge import Language
from digest.knowledge.publishers import find_carried
from digest.model import Article, ArticleId, Brief, Claim, Disagreement, Reading
from digest.render.sayings import say_published

_NAMED = frozenset({"figure", "damaged"})  # of the others the question says of what


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One reading of a disagreement: of what, which words, who said so and when, in which sentence."""

    matter: str
    said: str
    who: str
    claim: Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A quote in the words of one article, with its speaker and whose report it is."""

    text: str
    speaker: str
    who: str
    claim: Claim


def list_rows(disagreements: Sequence[Disagreement], articles: Sequence[Article], language: Language) -> list[Row]:
    """Give the rows of the table of what the sources differ in: conflicts first, the newest reading of each first.

    The articles come in the order of time.
    """
    by_id = {article.id: article for article in articles}
    return [
        Row(
            matter=_say_matter(disagreement, language),
            said=reading.text,
            who=_say_who(reading, by_id, language),
            claim=reading.claim,
        )
        for disagreement, reading in _list_readings(disagreements, list(by_id))
    ]


def list_translations(brief: Brief) -> list[Translation]:
    """Give the quotes that the sources tell in different words, those of one quote side by side."""
    articles = _articles(brief)
    return [
        Translation(
            text=pull.quote.content.rstrip(",;"),
            speaker=pull.quote.speaker or "",
            who=_say_report(articles[pull.claim.taken_from.article]),
            claim=pull.claim,
        )
        for rendering in brief.renderings
        for pull in rendering.quotes
    ]


def compared_claims(brief: Brief) -> Iterator[Claim]:
    """Give the claims that rows and translations cite."""
    yield from (reading.claim for disagreement in brief.disagreements for reading in disagreement.readings)
    yield from (pull.claim for rendering in brief.renderings for pull in rendering.quotes)


def _list_readings(
    disagreements: Sequence[Disagreement], order: Sequence[ArticleId]
) -> Iterator[tuple[Disagreement, Reading]]:
    """Give each reading once: what contradicts a figure that rose stands in the row of its updates, in its place."""
    updates = {_matter(one): one for one in disagreements if one.is_update}
    place = {article: number for number, article in enumerate(order)}
    told: set[tuple[str, str]] = set()
    for one in disagreements:
        if _matter(one) in told and one.is_update:
            continue
        told.add(_matter(one))
        readings = [(one, reading) for reading in one.readings]
        if not one.is_update and (update := updates.get(_matter(one))):
            disputed = {(reading.text, reading.claim.taken_from) for reading in one.readings}
            rest = [each for each in update.readings if (each.text, each.claim.taken_from) not in disputed]
            readings += [(update, reading) for reading in rest]
            readings.sort(key=lambda told: -place[told[1].claim.taken_from.article])
        yield from readings


def _matter(disagreement: Disagreement) -> tuple[str, str]:
    return disagreement.kind, disagreement.subject if disagreement.kind in _NAMED else ""


def _articles(brief: Brief) -> Mapping[ArticleId, Article]:
    return {citation.article.id: citation.article for citation in brief.citations}


def _say_matter(disagreement: Disagreement, language: Language) -> str:
    """Give "Korban tewas (diperbarui)", "Jumlah: rumah (berbeda)"."""
    asked = language.label(f"asked_{disagreement.kind}")
    named = f"{asked}: {disagreement.subject}" if disagreement.kind in _NAMED and disagreement.subject else asked
    return f"{named} ({language.label('is_updated' if disagreement.is_update else 'is_conflicting')})"


def _say_who(reading: Reading, articles: Mapping[ArticleId, Article], language: Language) -> str:
    """Give "Kompas.com (AP), 30 Desember 2022 10.15 UTC+07:00"."""
    article = articles[reading.claim.taken_from.article]
    return ", ".join(part for part in (_say_report(article), say_published(article, language)) if part)


def _say_report(article: Article) -> str:
    """Give "KompasTV (AP)"."""
    agency = find_carried(article.agencies)
    return f"{article.outlet.name} ({agency.short})" if agency else article.outlet.name
