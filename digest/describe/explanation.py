"""Why is this one event?  Inquiry → lines

First how sure the event is; then for each article what binds it to the others; then the nearest events that it
did not join, and what parts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from digest.config import ClusterConfig
from digest.describe.lines import NOTHING, Line, field_line, listed
from digest.inquiry import Inquiry
from digest.knowledge.grouping import granularity_of
from digest.model import Article
from digest.model.grouped import Evidence, Neighbour, Traits
from digest.render.paths import event_path
from digest.render.sayings import name_article
from digest.text.pages.markdown import normalize_line

_LIKELY = "1 is sure to be one event, 0 is sure not to be"


def describe_event(inquiry: Inquiry) -> Iterator[Line]:
    """Give the lines that tell why the articles of an event are one."""
    event, explanation = inquiry.event, inquiry.explanation
    yield Line(kind="title", text=f"{event.id}  ({event_path(event.id)})")
    yield from (field_line(name, value) for name, value in _sureness(inquiry))
    for evidence in explanation.evidence:
        yield Line(kind="heading", text=_title(inquiry.articles[evidence.article]))
        if len(explanation.evidence) > 1:
            yield from (field_line(name, value) for name, value in _evidence(evidence))
    yield Line(kind="heading", text=f"the nearest events that it did not join: {len(explanation.neighbours)}")
    for neighbour in explanation.neighbours:
        yield Line(kind="text", text=f"{neighbour.event}  ({event_path(neighbour.event)})")
        yield from (field_line(name, value) for name, value in _neighbour(neighbour, inquiry.settings))


def _sureness(inquiry: Inquiry) -> Iterator[tuple[str, str]]:
    sureness = inquiry.event.sureness
    yield "articles", str(len(inquiry.explanation.evidence))
    yield "aliases", listed(inquiry.event.aliases)
    if not sureness:
        yield "coherence", "one article is as sure as can be"
        return
    yield "coherence", f"{sureness.coherence:.2f} on average; {_LIKELY}"
    weakest = inquiry.articles.get(sureness.article)
    yield "weakest", f"{sureness.weakest:.2f}, {weakest.location if weakest else sureness.article}"


def _title(article: Article) -> str:
    return normalize_line(f"{article.outlet.name}: {name_article(article)}  ({article.location})")


def _evidence(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Give what the article shares with others of the event."""
    yield "closeness", f"{evidence.closeness:.2f} to the others, on average"
    yield "words", listed(f"{word.text} {word.share:.0%}" for word in evidence.words)
    yield "names", listed(f"{name} ({kind})" for name, kind in evidence.names)
    yield "figures", listed(evidence.figures)
    yield "event date", str(evidence.day or NOTHING)
    yield "dates", listed(_span(span) for span in evidence.spans)
    yield "published", NOTHING if evidence.gap is None else f"{evidence.gap:g} days from the nearest of the others"
    yield "quotes", listed(evidence.speakers)
    yield "copied", f"{evidence.copied:.0%} of the text word for word; sentences much alike: {evidence.alike}"
    yield "agencies", listed(evidence.agencies)


def _neighbour(neighbour: Neighbour, settings: ClusterConfig) -> Iterator[tuple[str, str]]:
    """Give how near the other event is, and what only one of the two tells of."""
    yield "closeness", f"{neighbour.closeness:.2f}; {_LIKELY}"
    yield "by words", f"{neighbour.wording:.2f}, whatever the days between"
    yield "apart", _apart(neighbour.days, granularity_of(settings.granularity).window_days)
    yield "both", listed(neighbour.names)
    yield "only here", _traits(neighbour.only_here)
    yield "only there", _traits(neighbour.only_there)


def _apart(days: int | None, window: int) -> str:
    if days is None:
        return "a day is unknown"
    return f"{days} days" + (f"; more than {window} are never one event" if days > window else "")


def _traits(traits: Traits) -> str:
    return listed((*traits.names, *traits.figures))


def _span(span: tuple[date, date]) -> str:
    return f"{span[0]}" if span[0] == span[1] else f"{span[0]} to {span[1]}"
