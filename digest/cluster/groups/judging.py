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

_LOGGED = 4  # of the aspects, which come first; the others count as they are
_DRAWN = ASPECTS.index("drawn")

_FAINT = 0.02  # added before a logarithm: likeness far below it is none
_LONGEST_GAP = 30.0  # days


@dataclass(frozen=True, slots=True)
class Meetings:
    """What ``k`` pairs of groups are to each other.

    ``sums`` (k × ASPECTS) add up the pairs of articles, ``closest`` is the largest likeness of words among them.
    ``smaller`` and ``larger`` are the sizes, ``coherence`` the mean likeness within the looser group, ``gaps`` the days
    between; ``short`` tells how short the texts of both are, on average.
    """

    sums: np.ndarray
    closest: np.ndarray
    smaller: np.ndarray
    larger: np.ndarray
    coherence: np.ndarray
    gaps: np.ndarray
    short: np.ndarray


def describe_meetings(meetings: Meetings) -> np.ndarray:
    """Give what each two groups have in common: a row of FEATURES for each."""
    features = np.empty((len(meetings.smaller), len(FEATURES)))
    likeness = features[:, : len(ASPECTS)]
    np.divide(meetings.sums, (meetings.smaller * meetings.larger)[:, None], out=likeness)
    likeness[:, :_LOGGED] += _FAINT
    np.log(likeness[:, :_LOGGED], out=likeness[:, :_LOGGED])
    smaller, seam = np.log(meetings.smaller), likeness[:, _DRAWN] - np.log(meetings.coherence + _FAINT)
    rest = (
        meetings.closest,
        smaller,
        np.log(meetings.larger),
        seam,
        np.minimum(meetings.gaps, _LONGEST_GAP),
        meetings.short,
        meetings.short * smaller,
        meetings.short * seam,
    )
    for column, values in enumerate(rest, start=len(ASPECTS)):
        features[:, column] = values
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
    meetings = Meetings(
        sums=likeness.values,
        closest=likeness.values[:, ASPECTS.index("words")],
        smaller=alone,
        larger=alone,
        coherence=alone,
        gaps=np.nan_to_num(np.abs(likeness.days[rows] - likeness.days[likeness.others])),
        short=(likeness.short[rows] + likeness.short[likeness.others]) / 2,
    )
    return judge.score(describe_meetings(meetings))
