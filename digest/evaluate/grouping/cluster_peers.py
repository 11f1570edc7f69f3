"""What people use today to group news: each with a grid of settings, from which the best is taken.

Average linkage and HDBSCAN (Campello et al. 2013) over tf-idf from scikit-learn, and a single pass over the
stream with fading centroids (Allan et al. 1998).
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from digest.evaluate.grouping.scikit import label_by_density, load_peers, reduce_vectors, vectorize_texts
from digest.evaluate.grouping.single_pass import days_of, group_in_one_pass
from digest.evaluate.grouping.tries import Grouping, Try, time_try
from digest.model import Document

_LEAD = 1_500  # characters of a text; more makes no peer better
_CUTS = tuple(round(0.50 + 0.03 * step, 2) for step in range(16))  # cosine distances, 0.50 to 0.95
_LETTERS = (False, True)  # words alone, or with runs of letters: some languages part no words
_WORDS = (False,)  # with runs of letters HDBSCAN takes ten times as long, and is no better where it is the best
_SIZES = (2, 3, 5)  # smallest cluster of HDBSCAN
_COMPONENTS = (50, 100, 200)
_SIGMAS = (1.0, 3.0, 10.0, 30.0)  # days


def try_average_linkage(documents: Sequence[Document]) -> list[Try]:
    """Give a grouping for each distance at which a tf-idf average linkage may be cut."""
    return _try_each(_average_linkage, documents, _LETTERS)


def try_hdbscan(documents: Sequence[Document]) -> list[Try]:
    """Give a grouping for each number of components and smallest size; an article left out is a group of its own."""
    return _try_each(_hdbscan, documents, _WORDS)


def try_single_pass(documents: Sequence[Document]) -> list[Try]:
    """Give a grouping for each threshold and speed of fading of a single pass in the order of time."""
    return _try_each(_single_pass, documents, _LETTERS)


PEERS: Mapping[str, Callable[[Sequence[Document]], list[Try]]] = {
    "average linkage, tf-idf": try_average_linkage,
    "HDBSCAN, tf-idf": try_hdbscan,
    "single pass, fading": try_single_pass,
}


def _try_each(run: Callable[..., list[Try]], documents: Sequence[Document], with_letters: Sequence[bool]) -> list[Try]:
    if len(documents) < 2:  # noqa: PLR2004  nothing to group
        return [time_try(lambda: ["0"] * len(documents))]
    return [one for letters in with_letters for one in run(documents, letters=letters)]


def _average_linkage(documents: Sequence[Document], *, letters: bool) -> list[Try]:
    from scipy.cluster.hierarchy import fcluster, linkage

    start = _start()
    tree = linkage(_distances(_likeness(documents, letters=letters)), method="average")
    before = time.perf_counter() - start

    def cut_at(cut: float) -> Grouping:
        return [str(label) for label in fcluster(tree, cut, "distance")]

    return [time_try(partial(cut_at, cut), before) for cut in _CUTS]


def _hdbscan(documents: Sequence[Document], *, letters: bool) -> list[Try]:
    start = _start()
    vectors = _vectorize(documents, letters=letters)
    before = time.perf_counter() - start
    return [one for size in _COMPONENTS for one in _hdbscan_over(vectors, size, before)]


def _hdbscan_over(vectors: Any, components: int, before: float) -> list[Try]:
    start = time.perf_counter()
    reduced = reduce_vectors(vectors, components)
    before += time.perf_counter() - start

    def group(size: int) -> Grouping:
        labels = label_by_density(reduced, size)
        return [f"{label}" if label >= 0 else f"alone {number}" for number, label in enumerate(labels)]

    return [time_try(partial(group, size), before) for size in _SIZES]


def _single_pass(documents: Sequence[Document], *, letters: bool) -> list[Try]:
    start = _start()
    days = days_of(documents)
    order = sorted(range(len(days)), key=lambda number: (days[number], number))
    ranks = sorted(range(len(days)), key=order.__getitem__)
    days = [days[number] for number in order]
    alike = _likeness([documents[number] for number in order], letters=letters)
    before = time.perf_counter() - start

    def group(cut: float, sigma: float) -> Grouping:
        labels = group_in_one_pass(alike, days, 1 - cut, sigma)
        return [labels[rank] for rank in ranks]

    grid = itertools.product(_CUTS, _SIGMAS if len(set(days)) > 1 else _SIGMAS[:1])
    return [time_try(partial(group, *setting), before) for setting in grid]


def _start() -> float:
    load_peers()
    return time.perf_counter()


def _vectorize(documents: Sequence[Document], *, letters: bool) -> Any:
    texts = [f"{d.declared.get('headline', '')}\n{d.content[:_LEAD]}" for d in documents]
    return vectorize_texts(texts, letters=letters)


def _likeness(documents: Sequence[Document], *, letters: bool) -> Any:
    """Give the cosines of all pairs: 180 MB where the articles are 6,700, the most that any set here has."""
    import numpy as np

    vectors = _vectorize(documents, letters=letters).astype(np.float32)
    return (vectors @ vectors.T).toarray()


def _distances(alike: Any) -> Any:
    """Give cosine distances as linkage wants them: the half above the diagonal, row by row."""
    import numpy as np

    rows = [1.0 - alike[number, number + 1 :] for number in range(len(alike))]
    return np.maximum(np.concatenate(rows), 0).astype(np.float64)
