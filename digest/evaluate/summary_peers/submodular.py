"""A peer that wants sentences to stand for all others, and from many groups of them (Lin & Bilmes 2011)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from digest.evaluate.summaries.events import SummarizedEvent
from digest.evaluate.summary_peers.filling import count_words
from digest.evaluate.summary_peers.ranking import weigh_words
from digest.model import Sentence

# As in the paper: each sentence is covered up to 5 / N of what is like it; λ = 6; one group for five sentences.
_SATURATION = 5.0
_VARIETY = 6.0
_IN_GROUP = 5


def cover_submodular(event: SummarizedEvent, words: int) -> list[Sentence]:
    """Take again and again the sentence that adds most coverage and variety, for its length."""
    sentences = [sentence for article in event.articles for sentence in article.sentences]
    lengths = [max(1, count_words(sentence.text)) for sentence in sentences]
    vectors = weigh_words(sentences)
    likeness, groups = vectors @ vectors.T, _group(vectors)
    chosen: list[int] = []
    while fitting := [i for i, length in enumerate(lengths) if i not in chosen and length <= words]:
        worth = {i: _worth(likeness, groups, [*chosen, i]) for i in fitting}
        now = _worth(likeness, groups, chosen)
        best = max(fitting, key=lambda i: round((worth[i] - now) / lengths[i], 9))
        chosen.append(best)
        words -= lengths[best]
    return [sentences[i] for i in chosen]


def _worth(likeness: Any, groups: Sequence[int], chosen: Sequence[int]) -> float:
    """Give how much of all sentences is covered, and the variety: the root of what each group gives."""
    limits = likeness.sum(axis=1) * min(1.0, _SATURATION / len(likeness))
    covered = np.minimum(likeness[:, chosen].sum(axis=1), limits).sum()
    central = likeness.mean(axis=1)
    given = [central[[i for i in chosen if groups[i] == group]].sum() for group in sorted(set(groups))]
    return float(covered + _VARIETY * np.sqrt(given).sum())


def _group(vectors: Any) -> list[int]:
    """Give the group of each sentence, by k-means."""
    from scipy.cluster.vq import kmeans2  # half a second, and only this peer needs it

    if len(vectors) <= _IN_GROUP:
        return list(range(len(vectors)))
    _, labels = kmeans2(vectors, len(vectors) // _IN_GROUP, minit="++", rng=np.random.default_rng(0))
    return [int(label) for label in labels]
