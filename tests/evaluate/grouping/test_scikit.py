"""What is taken from scikit-learn."""

from __future__ import annotations

import numpy as np

from digest.evaluate.grouping.scikit import fit_logistic


def test_a_regression_of_shares() -> None:
    """The more of the feature, the larger the share; the bias balances it."""
    features = np.array([[0.0], [1.0], [2.0], [3.0]])
    coefficients, bias = fit_logistic(features, np.array([0.0, 0.25, 0.75, 1.0]), np.ones(4), 1.0)
    scores = features @ coefficients + bias
    assert coefficients[0] > 0
    assert abs(scores.mean()) < 0.2
