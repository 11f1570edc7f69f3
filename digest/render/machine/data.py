"""An event as data: ``event.json`` beside its page, and ``events.json`` that lists all.

The schema stands in ``templates/site/schemas/event-1.json`` and is published with the site; a change that breaks its
users gets a new number. A sentence is named by its article and its position there, from 0; spans are characters of it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from digest.model import (
    Article,
    ArticleId,
    Claim,
    Digest,
    Disagreement,
    EventId,
    Figure,
    PullQuote,
    Sentence,
    SiteFile,
    StoryId,
)
from digest.render.machine.masthead import Masthead
from digest.render.machine.published import Published, Statement, quoted
from digest.render.paths import story_path
from digest.text.links import web_address

VERSION = 1
SCHEMA = f"schemas/event-{VERSION}.json"
LIST_SCHEMA = f"schemas/events-{VERSION}.json"

Record = dict[str, Any]


def write_data(digest: Digest, told: Sequence[Published], site: Masthead) -> tuple[SiteFile, ...]:
    """Give the data of each event, and the list of all."""
    listed = {"$schema": site.file(LIST_SCHEMA), "version": VERSION, "events": [_row(item, site) for item in told]}
    stories, related = _find_stories(digest), _find_related(digest)
    events = [
        SiteFile(
            path=data_path(item),
            text=_dump(_event(item, stories[item.brief.event.id], related[item.brief.event.id], site)),
        )
        for item in told
    ]
    return (SiteFile(path="events.json", text=_dump(listed)), *events)


def data_path(item: Published) -> str:
    """Give where the data of an event stands: beside its page."""
    return f"{item.path.removesuffix('.md')}/event.json"


def _dump(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _row(item: Published, site: Masthead) -> Record:
    brief = item.brief
    return {
        "id": brief.event.id,
        "aliases": list(brief.event.aliases),
        "url": site.page(item.path),
        "data": site.file(data_path(item)),
        "headline": item.title,
        "language": brief.language,
        "date": brief.day.isoformat() if brief.day else None,
        "first_reported": _stamp(brief.first_reported),
        "last_reported": _stamp(brief.last_reported),
        "tags": list(brief.tags),
        "article_count": len(brief.citations),
    }


def _find_stories(digest: Digest) -> Mapping[EventId, list[StoryId]]:
    """Give the stories that each event is of."""
    found: dict[EventId, list[StoryId]] = defaultdict(list)
    for story in digest.stories:
        for event in dict.fromkeys(story.events):
            found[event].append(story.id)
    return found


def _find_related(digest: Digest) -> Mapping[EventId, set[EventId]]:
    """Give the events that are related to each."""
    found: dict[EventId, set[EventId]] = defaultdict(set)
    for one, other in digest.related:
        found[one].add(other)
        found[other].add(one)
    return found


def _event(item: Published, stories: Sequence[StoryId], related: Iterable[EventId], site: Masthead) -> Record:
    brief = item.brief
    articles = {citation.article.id: citation.article for citation in brief.citations}
    keys = {citation.key: citation.article.id for citation in brief.citations}
    renderings = [
        [_quote(pull, item, articles) for pull in one.quotes if _stands(pull, item)] for one in brief.renderings
    ]
    return {
        "$schema": site.file(SCHEMA),
        "version": VERSION,
        **{key: value for key, value in _row(item, site).items() if key != "article_count"},
        "stories": [{"id": story, "url": site.page(story_path(story))} for story in stories],
        "related": sorted(related),
        "claims": [_statement(statement, item, articles, keys) for statement in item.statements],
        "foreign": [_statement(statement, item, articles, keys) for statement in item.foreign],
        "quotes": [_quote(pull, item, articles) for pull in brief.quotes if _stands(pull, item)],
        "renderings": [quotes for quotes in renderings if len(quotes) > 1],
        "disagreements": [
            row for one in brief.disagreements if (row := _disagreement(one, item, articles))["readings"]
        ],
        "articles": [{"key": citation.key, **_article(citation.article)} for citation in brief.citations],
        "origins": [{"articles": list(origin.articles), "agency": origin.agency} for origin in brief.origins],
        "copies": [{"source": copy.source, "copy": copy.copy, "share": copy.share} for copy in brief.copies],
    }


def _stands(pull: PullQuote, item: Published) -> bool:
    return item.shows(quoted(pull))


def _statement(
    statement: Statement, item: Published, articles: Mapping[ArticleId, Article], keys: Mapping[str, ArticleId]
) -> Record:
    if statement.claim:
        language = articles[statement.claim.taken_from.article].language
        return {"by": "sources", "language": language, **_claim(statement.claim, item, articles)}
    cited = [{"article": keys[key], "relation": "cited"} for key in statement.keys if key in keys]
    told = {"text": statement.text, "citations": cited, "origins": _origins(cited, item), "figures": []}
    return {"by": "editors", "language": item.brief.language, **told}


def _claim(claim: Claim, item: Published, articles: Mapping[ArticleId, Article]) -> Record:
    sentence = claim.taken_from
    spans = claim.kept or ((0, len(sentence.text)),)
    taken = {**_place(sentence, "taken_from"), "spans": [list(span) for span in spans]}
    keys = {citation.article.id: citation.key for citation in item.brief.citations}
    also = [
        {**_place(other, "also_reports"), "text": other.text}
        for other in claim.also_reported
        if f"{keys[other.article]}-{other.position + 1}" in item.notes
    ]
    figures = _figures(articles[sentence.article].figures, sentence, spans)
    cited = [taken, *also]
    return {"text": claim.text, "citations": cited, "origins": _origins(cited, item), "figures": figures}


def _origins(cited: Iterable[Record], item: Published) -> list[int]:
    """Give which of the event's origins, from 0, stand behind what is cited."""
    behind = item.brief.origins_of(one["article"] for one in cited)
    return [number for number, origin in enumerate(item.brief.origins) if origin in behind]


def _place(sentence: Sentence, relation: str) -> Record:
    return {"article": sentence.article, "relation": relation, "sentence": sentence.position}


def _figures(figures: Iterable[Figure], sentence: Sentence, spans: Iterable[tuple[int, int]]) -> list[Record]:
    """Give the figures that stand in what is shown of a sentence."""
    shown = tuple(spans)
    return [
        {
            "start": figure.start,
            "end": figure.end,
            "value": figure.value,
            "upper": figure.upper,
            "unit": figure.unit,
            "subject": figure.subject if figure.subject in sentence.text else "",
            "qualifier": figure.qualifier,
            "kind": figure.kind,
        }
        for figure in figures
        if figure.sentence == sentence.position and any(a <= figure.start and figure.end <= b for a, b in shown)
    ]


def _quote(pull: PullQuote, item: Published, articles: Mapping[ArticleId, Article]) -> Record:
    cited = _claim(pull.claim, item, articles)["citations"]
    return {"text": quoted(pull), "speaker": pull.quote.speaker, "citations": cited}


def _disagreement(one: Disagreement, item: Published, articles: Mapping[ArticleId, Article]) -> Record:
    readings = [
        {"text": reading.text, "reported": _stamp(reading.reported), "claim": _claim(reading.claim, item, articles)}
        for reading in one.readings
        if item.shows(reading.claim.text)
    ]
    return {"kind": one.kind, "subject": one.subject, "is_update": one.is_update, "readings": readings}


def _article(article: Article) -> Record:
    return {
        "id": article.id,
        "outlet": {"id": article.outlet.id, "name": article.outlet.name},
        "agencies": [{"id": agency.id, "name": agency.name} for agency in article.agencies],
        "headline": article.headline,
        "url": web_address(article.url) or None,
        "language": article.language,
        "published": _stamp(article.published.value) if article.published else None,
        "precision": article.published.precision if article.published else None,
    }


def _stamp(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
