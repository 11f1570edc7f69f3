"""Are two groups of articles one event? Evidence → a score; above 0 they are.

The score is a logistic regression over what the groups have in common, with the weights of
``knowledge/lists/grouping.toml``. They were learned from merges of labelled articles, so that it is the data that says
how much likeness groups of each size need: what centroid, average and single linkage each fix beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digest.cluster.likeness import ASPECTS, Likeness
from digest.knowledge.grouping import granularity_of

FEATURES = (
    "words",
    "drawn",
    "lead",
    "names",
    "numbers",
    "neighbours",
    "closest",  # the most alike pair of articles, by words
    "smaller",
    "larger",
    "seam",  # likeness between the groups, against that within the looser one
    "gap",
    "short",
    "short_smaller",
    "short_seam",
)

_LOGGED = [ASPECTS.index(name) for name in ("words", "drawn", "lead", "names")]
_PLAIN = [ASPECTS.index(name) for name in ("numbers", "neighbours")]
_DRAWN = ASPECTS.index("drawn")

_FAINT = 0.02  # added before a logarithm: likeness far below it is none
_LONGEST_GAP = 30.0  # days


@dataclass(frozen=True, slots=True)
class Meetings:
    """A group, and each of ``k`` others that it shares pairs with.

    ``sums`` (k × ASPECTS) add up the pairs of articles, ``closest`` (k) is the largest likeness of words among them.
    Sizes are numbers of articles, coherences mean likenesses within, gaps days between; ``shorts`` tell how short the
    texts of both groups are, on average.
    """

    sums: np.ndarray
    closest: np.ndarray
    size: float
    sizes: np.ndarray
    coherence: float
    coherences: np.ndarray
    gaps: np.ndarray
    shorts: np.ndarray


def describe_meetings(meetings: Meetings) -> np.ndarray:
    """Give what a group and each of the others have in common: a row of FEATURES for each."""
    means = meetings.sums / (meetings.size * meetings.sizes)[:, None]
    within = np.minimum(meetings.coherence, meetings.coherences)
    smaller = np.log(np.minimum(meetings.size, meetings.sizes))
    seam = np.log((means[:, _DRAWN] + _FAINT) / (within + _FAINT))
    features = np.empty((len(means), len(FEATURES)))
    features[:, :4] = np.log(_FAINT + means[:, _LOGGED])
    features[:, 4:6] = means[:, _PLAIN]
    features[:, 6] = meetings.closest
    features[:, 7] = smaller
    features[:, 8] = np.log(np.maximum(meetings.size, meetings.sizes))
    features[:, 9] = seam
    features[:, 10] = np.minimum(meetings.gaps, _LONGEST_GAP)
    features[:, 11] = meetings.shorts
    features[:, 12] = meetings.shorts * smaller
    features[:, 13] = meetings.shorts * seam
    return features


@dataclass(frozen=True, slots=True)
class Judge:
    """The weights of FEATURES, and what is added to them."""

    weights: np.ndarray
    bias: float

    def score(self, features: np.ndarray) -> np.ndarray:
        """Give the log-odds of each row of features that the two groups are one event."""
        scores: np.ndarray = features @ self.weights + self.bias
        return scores


def shipped_judge(granularity: str) -> Judge:
    """Give the judge that comes with the package for events of that granularity."""
    row = granularity_of(granularity)
    return Judge(weights=np.array([row.weights[name] for name in FEATURES]), bias=row.bias)


def judge_pairs(likeness: Likeness, judge: Judge) -> np.ndarray:
    """Give the score of each pair of articles as it stands in ``likeness``, each a group by itself."""
    rows = np.repeat(np.arange(len(likeness.days)), np.diff(likeness.starts))
    alone = np.ones(len(rows))
    gaps = np.nan_to_num(np.abs(likeness.days[rows] - likeness.days[likeness.others]))
    meetings = Meetings(
        sums=likeness.values,
        closest=likeness.values[:, ASPECTS.index("words")],
        size=1.0,
        sizes=alone,
        coherence=1.0,
        coherences=alone,
        gaps=gaps,
        shorts=(likeness.short[rows] + likeness.short[likeness.others]) / 2,
    )
    return judge.score(describe_meetings(meetings))
