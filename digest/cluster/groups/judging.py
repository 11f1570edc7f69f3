"""Are two groups of articles one event? Evidence → a score; above 0 they are.

The score is a logistic regression over what the groups have in common, with the weights of
``knowledge/lists/grouping.toml``. They were learned from merges of labelled articles, so that it is the data that says
how much likeness groups of each size need: what centroid, average and single linkage each fix beforehand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digest.cluster.likeness import ASPECTS

FEATURES = ("words", "drawn", "lead", "names", "numbers", "neighbours", "closest", "smaller", "larger", "seam", "gap", "short", "short_smaller", "short_seam")

_LOGGED = [ASPECTS.index(name) for name in ("words", "drawn", "lead", "names")]
_PLAIN = [ASPECTS.index(name) for name in ("numbers", "neighbours")]
_DRAWN = ASPECTS.index("drawn")

_FAINT = 0.02  # added before a logarithm: likeness far below it is none
_LONGEST_GAP = 30.0  # days


@dataclass(frozen=True, slots=True)
class Meetings:
    """A group, and each of ``k`` others that it shares pairs with.

    ``sums`` (k × ASPECTS) add up the pairs of articles, ``closest`` (k) is the largest likeness of words among them.
    Sizes are numbers of articles, coherences mean likenesses within, gaps days between.
    """

    sums: np.ndarray
    closest: np.ndarray
    size: float
    sizes: np.ndarray
    coherence: float
    coherences: np.ndarray
    gaps: np.ndarray
    short: float
    shorts: np.ndarray


def describe_meetings(meetings: Meetings) -> np.ndarray:
    """Give what a group and each of the others have in common: a row of FEATURES for each."""
    means = meetings.sums / (meetings.size * meetings.sizes)[:, None]
    within = np.minimum(meetings.coherence, meetings.coherences)
    smaller = np.log(np.minimum(meetings.size, meetings.sizes))
    seam = np.log((means[:, _DRAWN] + _FAINT) / (within + _FAINT))
    short = (meetings.short + meetings.shorts) / 2
    return np.column_stack(
        [
            np.log(_FAINT + means[:, _LOGGED]),
            means[:, _PLAIN],
            meetings.closest,
            smaller,
            np.log(np.maximum(meetings.size, meetings.sizes)),
            seam,
            np.minimum(meetings.gaps, _LONGEST_GAP),
            short,
            short * smaller,
            short * seam,
        ]
    )


@dataclass(frozen=True, slots=True)
class Judge:
    """The weights of FEATURES, and what is added to them."""

    weights: np.ndarray
    bias: float

    def score(self, features: np.ndarray) -> np.ndarray:
        """Give the log-odds of each row of features that the two groups are one event."""
        scores: np.ndarray = features @ self.weights + self.bias
        return scores


def make_judge(weights: dict[str, float], bias: float, missing: Sequence[str] = ()) -> Judge:
    """Give the judge of a table of weights; ``missing`` features count nothing."""
    return Judge(weights=np.array([0.0 if name in missing else weights[name] for name in FEATURES]), bias=bias)
