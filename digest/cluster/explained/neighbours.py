"""The nearest events that an event did not join, and what parts them: another day, other names, other numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy import sparse

from digest.cluster.explained.traits import read_figures, read_names
from digest.cluster.weighing import Weights
from digest.knowledge.names import is_country
from digest.model import Article
from digest.model.grouped import Event, Neighbour, Traits

_MOST = 3  # events
_MOST_TRAITS = 5  # names or figures of each side
_DIGITS = 2


def find_neighbours(event: Event, events: Sequence[Event], weights: Weights) -> tuple[Neighbour, ...]:
    """Give the nearest of the other events, nearest first; those without a word in common are none."""
    others = [other for other in events if other.id != event.id and other.articles]
    closeness, wording = _measure_all(event, others, weights)
    ranked = sorted(range(len(others)), key=lambda n: (-closeness[n], -wording[n], others[n].id))
    return tuple(
        _describe(event, others[n], (float(closeness[n]), float(wording[n])), weights)
        for n in ranked[:_MOST]
        if wording[n] > 0
    )


def _measure_all(event: Event, others: Sequence[Event], weights: Weights) -> tuple[np.ndarray, np.ndarray]:
    """Give the mean similarity of the event's articles to those of each other event, as it counted and by words."""
    own = [weights.rows[name] for name in event.articles]
    columns = [weights.rows[name] for other in others for name in other.articles]
    sizes = np.array([len(other.articles) for other in others], dtype=np.int64)
    event_of = np.repeat(np.arange(len(others)), sizes)
    counted = np.asarray(weights.similarities[own].sum(axis=0)).ravel()[columns]
    total = sparse.csr_array(weights.vectors[own].sum(axis=0).reshape(1, -1))
    worded = (weights.vectors @ total.T).toarray().ravel()[columns]
    pairs = np.maximum(sizes * len(own), 1)
    closeness, wording = (np.bincount(event_of, weights=sums, minlength=len(others)) for sums in (counted, worded))
    return np.round(closeness / pairs, _DIGITS), np.round(wording / pairs, _DIGITS)


def _describe(event: Event, other: Event, measured: tuple[float, float], weights: Weights) -> Neighbour:
    here, there = ([weights.articles[weights.rows[name]] for name in one.articles] for one in (event, other))
    names, other_names = _two_sides(read_names((*here, *there)), len(here))
    figures, other_figures = _two_sides(read_figures((*here, *there)), len(here))
    return Neighbour(
        event=other.id,
        closeness=measured[0],
        wording=measured[1],
        days=_days_between(here, there),
        names=_ranked(names & other_names),
        only_here=Traits(names=_only(names, other_names), figures=_only(figures, other_figures)),
        only_there=Traits(names=_only(other_names, names), figures=_only(other_figures, figures)),
    )


def _two_sides(counts: Sequence[Counter[str]], first: int) -> tuple[Counter[str], Counter[str]]:
    """Give what the first articles say, added up, and what the others do."""
    return sum(counts[:first], Counter[str]()), sum(counts[first:], Counter[str]())


def _days_between(here: Sequence[Article], there: Sequence[Article]) -> int | None:
    """Give the fewest days between an article of one side and one of the other."""
    pairs = ((one.day, other.day) for one in here for other in there)
    return min((abs((one - other).days) for one, other in pairs if one and other), default=None)


def _only(said: Counter[str], elsewhere: Counter[str]) -> tuple[str, ...]:
    return _ranked(Counter({item: count for item, count in said.items() if item not in elsewhere}))


def _ranked(said: Counter[str]) -> tuple[str, ...]:
    """Give what is said most; what is said once only where nothing is said more often."""
    often = sorted(said, key=lambda item: (is_country(item), -said[item], item))
    return tuple([item for item in often if said[item] > 1][:_MOST_TRAITS] or often[:_MOST_TRAITS])
