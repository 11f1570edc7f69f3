"""Which events does a round-up touch? Numbers of articles while they are grouped, ids of events between builds."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from digest.cluster.groups import Touches
from digest.model import Article, Event


def recall_touches(articles: Sequence[Article], known: Sequence[Event]) -> Touches:
    """Give for each round-up that is known, by number, an article of every event that it touches and that is left."""
    numbers = {article.id: number for number, article in enumerate(articles)}
    event_of = {name: event for event in known for name in (event.id, *event.aliases)}
    found: Touches = {}
    for event in known:
        if event.touches and len(event.articles) == 1 and event.articles[0] in numbers:
            others = (event_of[name].articles for name in event.touches if name in event_of)
            firsts = (next((numbers[one] for one in members if one in numbers), None) for members in others)
            found[numbers[event.articles[0]]] = [number for number in firsts if number is not None]
    return found


def tell_touches(events: Sequence[Event], articles: Sequence[Article], touches: Touches) -> tuple[Event, ...]:
    """Give the events, each round-up with the ids of the events that it touches."""
    event_of = {article: event.id for event in events for article in event.articles}
    touched: Mapping[tuple[str, ...], Sequence[int]] = {(articles[one].id,): others for one, others in touches.items()}
    return tuple(
        dataclasses.replace(event, touches=tuple(sorted({event_of[articles[other].id] for other in others})))
        if (others := touched.get(event.articles))
        else event
        for event in events
    )
