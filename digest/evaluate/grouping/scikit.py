"""What evaluation takes from scikit-learn (extra ``evaluate``), which is imported only when it is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def load_peers() -> None:
    """Load what the peers use, so that no time measured holds it."""
    import sklearn.cluster
    import sklearn.decomposition
    import sklearn.feature_extraction.text  # noqa: F401


def score_adjusted(found: Sequence[str], gold: Sequence[str]) -> tuple[float, float]:
    """Give the adjusted Rand index and the adjusted mutual information of two groupings."""
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    return float(adjusted_rand_score(gold, found)), float(adjusted_mutual_info_score(gold, found))


def vectorize_texts(texts: Sequence[str], *, letters: bool = False) -> Any:
    """Give the tf-idf vectors of texts: a sparse matrix, a row a text, rows of length one.

    With ``letters`` half of the weight is of runs of three to five letters.
    """
    from scipy.sparse import hstack
    from sklearn.feature_extraction.text import TfidfVectorizer

    words = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    if not letters:
        return words
    runs = TfidfVectorizer(sublinear_tf=True, analyzer="char_wb", ngram_range=(3, 5)).fit_transform(texts)
    return hstack([words, runs], format="csr") / 2**0.5


def reduce_vectors(vectors: Any, components: int) -> Any:
    """Give vectors of fewer components (at most), by a truncated singular value decomposition."""
    from sklearn.decomposition import TruncatedSVD
    from sklearn.preprocessing import normalize

    size = min(components, *(n - 1 for n in vectors.shape))
    return normalize(TruncatedSVD(size, random_state=0).fit_transform(vectors))


def label_by_density(vectors: Any, smallest: int) -> list[int]:
    """Give HDBSCAN's label of each vector; -1 where it belongs to no cluster."""
    from sklearn.cluster import HDBSCAN

    labels = HDBSCAN(min_cluster_size=smallest, min_samples=1, copy=True).fit_predict(vectors)
    return [int(label) for label in labels]


def fit_logistic(features: Any, together: Any, weights: Any, strength: float) -> tuple[Any, float]:
    """Give the coefficients and the bias of a logistic regression whose targets are shares from 0 to 1."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    scaler = StandardScaler().fit(features)
    rows = np.concatenate([scaler.transform(features)] * 2)
    targets = np.concatenate([np.ones(len(together)), np.zeros(len(together))])
    halves = np.concatenate([weights * together, weights * (1 - together)])
    model = LogisticRegression(C=strength, max_iter=2_000).fit(rows, targets, sample_weight=halves)
    coefficients = model.coef_[0] / scaler.scale_
    return coefficients, float(model.intercept_[0] - (scaler.mean_ * coefficients).sum())
