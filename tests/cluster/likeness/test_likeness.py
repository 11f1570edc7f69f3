"""How alike two articles are, in what."""

from __future__ import annotations

from datetime import date

import numpy as np

from digest.cluster.likeness import ASPECTS, compare_articles
from digest.cluster.likeness.frequencies import Frequencies
from digest.knowledge.grouping import granularity_of
from tests.builders import make_signature_of

DAY = date(2024, 1, 2)
TEXTS = ("gempa bantul rumah 12", "gempa bantul warga 12", "banjir demak tanggul")


def test_every_pair_is_measured_both_ways() -> None:
    """In every aspect, from 0 to 1; nothing is compared with itself."""
    signatures = [make_signature_of(text, DAY, name=str(number)) for number, text in enumerate(TEXTS)]
    frequencies = Frequencies()
    frequencies.add(signatures)
    likeness = compare_articles(signatures, frequencies, DAY, granularity_of("event"))
    for name in ASPECTS:
        matrix = likeness.aspect(name).toarray()
        assert np.allclose(matrix, matrix.T)
        assert (matrix.diagonal() == 0).all()
        assert ((matrix >= 0) & (matrix <= 1 + 1e-9)).all()
    words, numbers = (likeness.aspect(name).toarray() for name in ("words", "numbers"))
    assert words[0, 1] > 0.2 > words[0, 2]
    assert numbers[0, 1] > 0.9


def test_no_articles() -> None:
    """Are like nothing."""
    likeness = compare_articles([], Frequencies(), None, granularity_of("event"))
    assert (len(likeness.others), len(likeness.days)) == (0, 0)
