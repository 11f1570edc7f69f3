"""What people use today to group news: each with a grid of settings, from which the best is taken.

Average linkage and HDBSCAN (Campello et al. 2013) over tf-idf from scikit-learn, and a single pass over the
stream with fading centroids (Allan et al. 1998).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from digest.evaluate.grouping.scikit import label_by_density, reduce_vectors, vectorize_texts
from digest.model import Document

Grouping = list[str]

_LEAD = 1_500  # characters of a text; more makes no peer better
_CUTS = tuple(round(0.50 + 0.03 * step, 2) for step in range(16))  # cosine distances, 0.50 to 0.95
_SIZES = (2, 3, 5)  # smallest cluster of HDBSCAN
_COMPONENTS = 100
_SIGMA = 3.0  # days


def group_by_average_linkage(documents: Sequence[Document]) -> list[Grouping]:
    """Give a grouping for each distance at which a tf-idf average linkage may be cut."""
    from scipy.cluster.hierarchy import fcluster, linkage

    if len(documents) < 2:  # noqa: PLR2004  nothing to link
        return [["0"] * len(documents)]
    vectors = _vectorize(documents).toarray()
    tree = linkage(vectors, method="average", metric="cosine")
    return [[str(label) for label in fcluster(tree, cut, "distance")] for cut in _CUTS]


def group_by_hdbscan(documents: Sequence[Document]) -> list[Grouping]:
    """Give a grouping for each smallest size; an article that it leaves out is a group of its own."""
    reduced = reduce_vectors(_vectorize(documents), _COMPONENTS)
    runs = (label_by_density(reduced, size) for size in _SIZES)
    return [[f"{label}" if label >= 0 else f"alone {n}" for n, label in enumerate(labels)] for labels in runs]


def group_in_one_pass(documents: Sequence[Document]) -> list[Grouping]:
    """Give a grouping for each threshold of a single pass in the order of time."""
    vectors = _vectorize(documents)
    days = [_day(document) for document in documents]
    return [_one_pass(vectors, days, 1 - cut) for cut in _CUTS]


PEERS: Mapping[str, Callable[[Sequence[Document]], list[Grouping]]] = {
    "average linkage, tf-idf": group_by_average_linkage,
    "HDBSCAN, tf-idf": group_by_hdbscan,
    "single pass, fading": group_in_one_pass,
}


def _vectorize(documents: Sequence[Document]) -> Any:
    return vectorize_texts([f"{d.declared.get('headline', '')}\n{d.content[:_LEAD]}" for d in documents])


def _day(document: Document) -> float:
    published = document.declared.get("published")
    return datetime.fromisoformat(published).timestamp() / 86_400 if isinstance(published, str) else 0.0


def _one_pass(vectors: Any, days: Sequence[float], threshold: float) -> Grouping:
    """Each article joins the nearest centroid that is near enough in words and time, or opens a group."""
    centroids: list[dict[int, float]] = []
    seen: list[float] = []
    labels = [""] * len(days)
    for number in sorted(range(len(days)), key=lambda n: (days[n], n)):
        row = vectors[number]
        terms = dict(zip(row.indices.tolist(), row.data.tolist(), strict=True))
        likeness = [_fading_cosine(terms, centroids[c], days[number] - seen[c]) for c in range(len(centroids))]
        best = max(range(len(likeness)), key=likeness.__getitem__, default=-1)
        if best < 0 or likeness[best] < threshold:
            best = len(centroids)
            centroids.append({})
            seen.append(0.0)
        for term, weight in terms.items():
            centroids[best][term] = centroids[best].get(term, 0.0) + weight
        seen[best], labels[number] = days[number], str(best)
    return labels


def _fading_cosine(terms: Mapping[int, float], centroid: Mapping[int, float], gap: float) -> float:
    length = math.sqrt(sum(weight * weight for weight in centroid.values()))
    dot = sum(weight * centroid.get(term, 0.0) for term, weight in terms.items())
    return dot / length * math.exp(-(gap**2) / (2 * _SIGMA**2))
