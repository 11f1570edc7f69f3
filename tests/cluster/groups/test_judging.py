"""What two groups have in common becomes a score."""

from __future__ import annotations

import numpy as np

from digest.cluster.groups.judging import FEATURES, Meetings, describe_meetings, shipped_judge
from digest.cluster.likeness import ASPECTS


def _describe(likeness: float, smaller: float = 1.0, larger: float = 1.0) -> np.ndarray:
    """Describe groups of which every two articles are that much alike in everything."""
    return describe_meetings(
        Meetings(
            sums=np.full((1, len(ASPECTS)), likeness * smaller * larger),
            closest=np.array([likeness]),
            smaller=np.array([smaller]),
            larger=np.array([larger]),
            coherence=np.array([1.0]),
            gaps=np.array([0.0]),
            short=np.array([0.0]),
        )
    )


def test_sums_become_means() -> None:
    """Whatever the sizes."""
    means = _describe(0.4, 2.0, 5.0)[0, : len(ASPECTS)]
    assert np.allclose(means, _describe(0.4)[0, : len(ASPECTS)])
    assert len(_describe(0.4)[0]) == len(FEATURES)


def test_the_more_alike_the_surer() -> None:
    """And larger groups need more."""
    judge = shipped_judge("event")
    scores = [float(judge.score(_describe(likeness))[0]) for likeness in (0.02, 0.1, 0.5, 0.9)]
    assert scores == sorted(scores)
    assert scores[0] < 0 < scores[-1]
    assert judge.score(_describe(0.2, 5.0, 5.0))[0] < judge.score(_describe(0.2))[0]
