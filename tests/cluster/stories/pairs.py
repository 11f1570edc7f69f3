"""The labelled pairs of events, each told by one article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from digest.cluster.stories import find_stories
from digest.model import Article, Event, EventId, Story
from tests.builders import ROOT, make_article


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two events; ``label`` is "thread", "related" or "apart"."""

    half: str
    label: str
    what: str
    earlier: Article
    later: Article


def read_pairs() -> list[Pair]:
    """All pairs, their articles cleaned and extracted."""
    lines = (ROOT / "tests/gold/stories.jsonl").read_text(encoding="utf-8").splitlines()
    return [_read(json.loads(line)) for line in lines]


def as_event(*articles: Article) -> Event:
    """An event of these articles."""
    return Event(id=EventId(f"{articles[0].day}-{articles[0].id}"), articles=tuple(article.id for article in articles))


def follow(articles: Iterable[Article], known: tuple[Story, ...] = ()) -> tuple[tuple[Story, ...], set[frozenset[str]]]:
    """Stories and related pairs of articles that are an event each."""
    by_id = {article.id: article for article in articles}
    stories, related = find_stories([as_event(article) for article in by_id.values()], by_id, known)
    return stories, {frozenset(pair) for pair in related}


def judge(pair: Pair, articles: Iterable[Article]) -> str:
    """What is found of a pair among these articles."""
    both = frozenset({as_event(pair.earlier).id, as_event(pair.later).id})
    stories, related = follow(articles)
    if any(both <= set(story.events) for story in stories):
        return "thread"
    return "related" if both in related else "apart"


def _read(row: Mapping[str, str | Mapping[str, str]]) -> Pair:
    earlier, later = (_article(row, side) for side in ("earlier", "later"))
    return Pair(half=str(row["half"]), label=str(row["label"]), what=str(row["what"]), earlier=earlier, later=later)


def _article(row: Mapping[str, str | Mapping[str, str]], side: str) -> Article:
    told = row[side]
    assert not isinstance(told, str)
    fields = {key: told[key] for key in ("outlet", "headline", "published")}
    return make_article(told["text"], name=f"{row['id']}-{side}", language=str(row["language"]), **fields)
