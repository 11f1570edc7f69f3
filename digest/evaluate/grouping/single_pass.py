"""A single pass over the stream: each article joins the nearest centroid, which fades with time, or opens a group.

Allan, Papka and Lavrenko 1998. A centroid is the sum of its articles, so its cosine with an article comes from
the cosines of the articles, which many settings share.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np

from digest.evaluate.grouping.tries import Grouping
from digest.model import Document


def days_of(documents: Sequence[Document]) -> list[float]:
    """Give when each article was published, in days; 0 where that is not known."""
    return [_day(document.declared.get("published")) for document in documents]


def group_in_one_pass(alike: Any, days: Sequence[float], threshold: float, sigma: float) -> Grouping:
    """Give the group of each article; ``alike`` are the cosines of all pairs, earliest first; ``sigma`` is in days."""
    groups = np.zeros(len(days), dtype=np.int64)
    squares, seen = np.zeros(len(days)), np.zeros(len(days))  # of each group: its length squared, its last day
    count = 0
    for number, day in enumerate(days):
        dots = np.bincount(groups[:number], weights=alike[number, :number], minlength=len(days))[:count]
        scores = dots / np.sqrt(squares[:count]) * np.exp(-((day - seen[:count]) ** 2) / (2 * sigma**2))
        best = int(scores.argmax()) if count else 0
        opens = not count or scores[best] < threshold
        if opens:
            best, count = count, count + 1
        groups[number] = best
        squares[best] += 1 if opens else 1 + 2 * dots[best]
        seen[best] = day
    return [str(group) for group in groups]


def _day(published: str | tuple[str, ...] | None) -> float:
    if not isinstance(published, str):
        return 0.0
    time = datetime.fromisoformat(published)
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() / 86_400
