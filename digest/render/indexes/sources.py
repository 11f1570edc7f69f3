"""Outlets and agencies: a page of all, and one for each with what it reported, from whom, and how often first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from digest.model import Article, Brief, Card, Digest, EventId, Page
from digest.render.indexes.showing import shelve, show_on
from digest.render.paths import SOURCES, agency_path, outlet_path
from digest.render.sayings import say_span
from digest.render.templates import Desk, page_head

_BESIDE = 12  # others on the page of one


@dataclass(slots=True)
class _Source:
    """What is counted of an outlet or an agency: ``beside`` are agencies that it cites, or outlets that cite it.

    ``shared`` are the outlets with which it has an origin in common, ``raced`` the events that another outlet reported
    too and of which both times are known.
    """

    name: str
    path: str
    articles: int = 0
    events: dict[EventId, None] = field(default_factory=dict)
    beside: Counter[str] = field(default_factory=Counter)
    shared: Counter[str] = field(default_factory=Counter)
    first: int = 0
    raced: int = 0


Counted = dict[str, _Source]


def render_sources(digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the page of all sources, the most frequent first, and the page of each."""
    outlets, agencies = _count(digest.briefs)
    told = {card.event: card for card in cards}
    text = desk.render(
        "sources_list.md.j2",
        head=page_head({"title": desk.language.label("sources")}),
        outlets=_ranked(outlets),
        agencies=_ranked(agencies),
        **show_on(SOURCES, desk),
    )
    pages = [_render_source(source, told, outlets, agencies, desk) for source in _ranked(outlets)]
    pages += [_render_source(source, told, outlets, outlets, desk) for source in _ranked(agencies)]
    return (Page(path=SOURCES, text=text), *(page for some in pages for page in some))


def _render_source(
    source: _Source, told: Mapping[EventId, Card], outlets: Counted, beside: Counted, desk: Desk
) -> Iterator[Page]:
    cards = [told[event] for event in source.events if event in told]
    shelf = shelve(source.path, source.name, cards, desk)
    text = desk.render(
        "sources.md.j2",
        head=page_head({"title": source.name}),
        source=source,
        is_outlet=beside is not outlets,
        index=SOURCES,
        span=say_span(cards, desk.language) or desk.language.label("month_events", n=len(cards)),
        beside=[(beside[key].name, beside[key].path, count) for key, count in source.beside.most_common(_BESIDE)],
        shared=[(outlets[key].name, outlets[key].path, count) for key, count in source.shared.most_common(_BESIDE)],
        shelf=shelf,
        **show_on(source.path, desk),
    )
    yield Page(path=source.path, text=text)
    yield from shelf.pages


def _count(briefs: Iterable[Brief]) -> tuple[Counted, Counted]:
    """Count for each outlet and each agency, by the path of its page."""
    outlets: Counted = {}
    agencies: Counted = {}
    for brief in briefs:
        articles = [citation.article for citation in brief.citations]
        for article in articles:
            outlet = _note(outlets, article.outlet.name, outlet_path(article.outlet.id), brief)
            for agency in article.agencies:
                credited = _note(agencies, agency.name, agency_path(agency.id), brief)
                outlet.beside[credited.path] += 1
                credited.beside[outlet.path] += 1
        _count_shared(brief, articles, outlets)
        _count_first(articles, outlets)
    return outlets, agencies


def _note(counted: Counted, name: str, path: str, brief: Brief) -> _Source:
    source = counted.setdefault(path, _Source(name=name, path=path))
    source.articles += 1
    source.events[brief.event.id] = None
    return source


def _count_shared(brief: Brief, articles: Sequence[Article], outlets: Counted) -> None:
    """Count the outlets of one origin for each other."""
    paths = {article.id: outlet_path(article.outlet.id) for article in articles}
    for origin in brief.origins:
        own = sorted({paths[name] for name in origin.articles if name in paths})
        for one in own:
            outlets[one].shared.update(other for other in own if other != one)


def _count_first(articles: Sequence[Article], outlets: Counted) -> None:
    """Count who was first where two outlets at least say to the minute when they published."""
    times: dict[str, float] = {}
    for article in articles:
        if article.published and article.published.precision != "day":
            path, time = outlet_path(article.outlet.id), article.published.value.timestamp()
            times[path] = min(time, times.get(path, time))
    earliest = min(times.values(), default=0)
    for path, time in times.items() if len(times) > 1 else ():
        outlets[path].raced += 1
        outlets[path].first += time == earliest


def _ranked(counted: Counted) -> list[_Source]:
    return sorted(counted.values(), key=lambda source: (-source.articles, source.name.casefold(), source.path))
