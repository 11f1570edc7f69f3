"""What editors ask of a digest that is built: why is this one event, and what waits for me? Nothing is written."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from digest.cluster import explain_event, measure_sureness, weigh
from digest.cluster.weighing import Weights
from digest.config import ClusterConfig, Config
from digest.errors import UnknownEventError
from digest.memory import State, Suggestion
from digest.model import Article, ArticleId, Problem
from digest.model.grouped import Event, Explanation
from digest.pipeline import read_articles
from digest.pipeline.places import look_for_pages
from digest.render.paths import event_path
from digest.store import load_state
from digest.write import Moves, read_suggestions

_NEAREST = 3  # ids that a message names
_LEAST_SURE = 10  # events that an editor looks at in one go

# "content/events/2022/12/30-x.md", "https://a.example/events/2022/12/30-x/"; not "2022-12-30-x".
_PAGE = re.compile(r"(?:^|/)(?P<page>events/.+?)(?:\.md|\.html|/|/index\.html)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """An event with the reasons for it, and what telling of them needs."""

    event: Event
    explanation: Explanation
    articles: Mapping[ArticleId, Article]
    settings: ClusterConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits for an editor: the least sure events first, suggestions, what became of pages, problems."""

    unsure: tuple[Event, ...]
    suggestions: Mapping[str, tuple[Suggestion, ...]]
    moves: Moves
    problems: tuple[Problem, ...]


def explain(config: Config, wanted: str) -> Inquiry:
    """Give why the articles of an event are one: of the event as last built, from the articles as they are now.

    Raises:
        UnknownEventError: there is no such event, or more than one.
    """
    state = load_state(config.state)
    found = find_event(wanted, state.events)
    weights, events, _ = _measure(config, state)
    (event,) = (event for event in events if event.id == found.id)
    return Inquiry(
        event=event,
        explanation=explain_event(event, weights, events),
        articles={article.id: article for article in weights.articles},
        settings=config.cluster,
    )


def find_status(config: Config) -> Waiting:
    """Give what waits for an editor after the last build."""
    state = load_state(config.state)
    _, events, problems = _measure(config, state)
    sure = sorted((event.sureness.weakest, event.id, number) for number, event in enumerate(events) if event.sureness)
    return Waiting(
        unsure=tuple(events[number] for *_, number in sure[:_LEAST_SURE]),
        suggestions=read_suggestions(config.state),
        moves=look_for_pages(config, state),
        problems=problems,
    )


def find_event(wanted: str, events: Sequence[Event]) -> Event:
    """Give the event of that id or former id, of what only one of them begins with, or of that page.

    Raises:
        UnknownEventError: there is none, or more than one.
    """
    names = {name: event for event in events for name in (event.id, *event.aliases)}
    page = _PAGE.search(wanted)
    if page:
        same = [name for name in names if event_path(name) == f"{page['page']}.md"]
    else:
        same = [name for name in names if name == wanted] or [name for name in names if name.startswith(wanted)]
    found = {names[name].id: names[name] for name in same}
    if len(found) == 1:
        return next(iter(found.values()))
    raise UnknownEventError(_say_unknown(wanted, found or names, is_one_of=bool(found)))


def _say_unknown(wanted: str, names: Iterable[str], *, is_one_of: bool) -> str:
    """Give the message that names the events which could be meant."""
    near = sorted(names)[:_NEAREST] if is_one_of else difflib.get_close_matches(wanted, sorted(names), _NEAREST, 0)
    if not near:
        return f"no event is called {wanted}; there are none: run digest build first"
    what = f"more than one event begins with {wanted}" if is_one_of else f"no event is called {wanted}"
    return f"{what}; did you mean {' or '.join(near)}?"


def _measure(config: Config, state: State) -> tuple[Weights, tuple[Event, ...], tuple[Problem, ...]]:
    """Give the weights of the articles as they are now, the known events of these with their sureness, and problems.

    How sure events are is measured anew and not remembered: it changes a little with each article that comes, and
    two branches that add articles would clash in every line.
    """
    reading = read_articles(config, state)
    weights = weigh(reading.articles, config.cluster, state.words)
    events = [_without_lost(event, weights.rows) for event in state.events]
    return weights, measure_sureness(events, weights), reading.problems


def _without_lost(event: Event, weighed: Mapping[ArticleId, int]) -> Event:
    """Give the event without articles whose files are gone since the last build."""
    return dataclasses.replace(event, articles=tuple(name for name in event.articles if name in weighed))
