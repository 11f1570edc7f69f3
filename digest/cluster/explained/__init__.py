"""Why is this one event?  Event → Explanation, for people: which evidence put each article there.

Nothing here decides: articles are grouped by ``Weights`` alone, and what is found here, and more, speaks through
them. ``words.py`` takes the weights apart; ``traits.py`` and ``copies.py`` read what people look for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from digest.cluster.explained.copies import find_copies
from digest.cluster.explained.neighbours import find_neighbours
from digest.cluster.explained.traits import find_shared, read_figures, read_kinds, read_names, read_spans
from digest.cluster.explained.words import find_words
from digest.cluster.weighing import Weights
from digest.model import Article
from digest.model.grouped import Event, Evidence, Explanation

__all__ = ["explain_event"]

_DIGITS = 2
_DAY = 24 * 60 * 60  # seconds


def explain_event(event: Event, weights: Weights, neighbours: Sequence[Event] = ()) -> Explanation:
    """Give what binds each article of an event to the others, and the nearest of ``neighbours``."""
    rows = [weights.rows[name] for name in event.articles]
    articles = [weights.articles[row] for row in rows]
    closeness = weights.similarities[rows][:, rows].sum(axis=1) / max(len(rows) - 1, 1)
    words, copies = find_words(rows, weights), find_copies(articles)
    names, kinds = find_shared(read_names(articles)), read_kinds(articles)
    figures = find_shared(read_figures(articles))
    agencies = find_shared([Counter(agency.short for agency in article.agencies) for article in articles])
    days = find_shared([Counter(_event_day(article)) for article in articles])
    spans = find_shared([read_spans(article) for article in articles])
    evidence = tuple(
        Evidence(
            article=article.id,
            closeness=round(float(closeness[n]), _DIGITS),
            words=words[n],
            names=tuple((name, kinds.get(name, "other")) for name in names[n]),
            figures=figures[n],
            agencies=agencies[n],
            day=days[n][0] if days[n] else None,
            spans=spans[n],
            gap=_gap(article, articles),
            speakers=copies[n].speakers,
            copied=copies[n].copied,
            alike=copies[n].alike,
        )
        for n, article in enumerate(articles)
    )
    return Explanation(event=event.id, evidence=evidence, neighbours=find_neighbours(event, neighbours, weights))


def _event_day(article: Article) -> tuple[date, ...]:
    return (article.event_date.value,) if article.event_date else ()


def _gap(article: Article, articles: Sequence[Article]) -> float | None:
    """Give the days to the nearest publication of another, to the tenth."""
    if not article.published:
        return None
    own = article.published.value
    others = (other.published.value for other in articles if other is not article and other.published)
    seconds = min((abs((own - other).total_seconds()) for other in others), default=None)
    return None if seconds is None else round(seconds / _DAY, 1)
