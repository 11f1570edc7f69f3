"""How sure is an event? As sure as its articles are alike."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np
from scipy import sparse

from digest.cluster.weighing import Weights
from digest.model import Event, Sureness

_DIGITS = 2  # a third says nothing to an editor, and would change pages at every build


def measure_sureness(events: Sequence[Event], weights: Weights) -> tuple[Event, ...]:
    """Give the events with their sureness; one of fewer than two articles has none."""
    event_of = np.full(len(weights.articles), -1)
    for number, event in enumerate(events):
        event_of[[weights.rows[name] for name in event.articles]] = number
    sums = _sums_within(weights.similarities, event_of)
    return tuple(_measure(event, sums[[weights.rows[name] for name in event.articles]]) for event in events)


def _sums_within(similarities: sparse.csr_array, event_of: np.ndarray) -> np.ndarray:
    """Give for each article the sum of its similarities to the others of its event."""
    pairs = sparse.coo_array(similarities)
    rows, columns = pairs.coords
    together = event_of[rows] == event_of[columns]
    return np.bincount(rows[together], weights=pairs.data[together], minlength=len(event_of))


def _measure(event: Event, sums: np.ndarray) -> Event:
    if len(sums) <= 1:
        return dataclasses.replace(event, sureness=None)
    means = np.round(sums / (len(sums) - 1), _DIGITS)
    weakest = int(np.argmin(means))  # of equals the first
    sureness = Sureness(
        coherence=round(float(sums.mean() / (len(sums) - 1)), _DIGITS),
        weakest=float(means[weakest]),
        article=event.articles[weakest],
    )
    return dataclasses.replace(event, sureness=sureness)
