"""Which pairs are compared, and how likeness fades with time."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import numpy as np
import pytest
from scipy import sparse

from digest.cluster.likeness.pairs import find_alike, find_similarities, make_kernel
from digest.cluster.likeness.signatures import Signature
from digest.knowledge.grouping import granularity_of
from tests.builders import make_signature_of

DAY = date(2024, 1, 1)
NEXT = date(2024, 1, 2)


def _compare(*days: date | None) -> sparse.csr_array:
    """Compare articles of the same one word."""
    return _compare_signatures([make_signature_of("gempa", day) for day in days])


def _compare_signatures(signatures: list[Signature]) -> sparse.csr_array:
    kernel = make_kernel(signatures, granularity_of("event"))
    return find_similarities(sparse.csr_array([[1.0]] * len(signatures)), kernel, 0.03)


def test_likeness_fades_with_the_days_between() -> None:
    """And is nothing beyond the window."""
    similarities = _compare(DAY, DAY, date(2024, 1, 4), date(2024, 2, 1)).toarray()
    assert similarities[0, 1] == 1.0
    assert 0.5 < similarities[0, 2] < 0.7
    assert similarities[0, 3] == 0.0


def test_an_unknown_day_counts_less_than_the_same_day() -> None:
    """It may be any; where both are unknown the words alone speak."""
    similarities = _compare(None, DAY, None).toarray()
    assert similarities[0, 1] == similarities[1, 2] == pytest.approx(0.6)
    assert similarities[0, 2] == 1.0


def test_an_article_is_not_compared_with_itself() -> None:
    """And every pair is there both ways."""
    similarities = _compare(DAY, DAY, None).toarray()
    assert similarities.diagonal().tolist() == [0.0, 0.0, 0.0]
    assert (similarities == similarities.T).all()


def test_blocks_of_articles_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pairs across two blocks are found too."""
    days = [DAY + timedelta(days=n % 5) for n in range(40)]
    whole = _compare(*days).toarray()
    monkeypatch.setattr("digest.cluster.likeness.pairs._BLOCK", 7)
    assert (_compare(*days).toarray() == whole).all()


def test_no_articles() -> None:
    """Nothing is like nothing."""
    kernel = make_kernel([], granularity_of("event"))
    assert find_similarities(sparse.csr_array((0, 0)), kernel, 0.03).shape == (0, 0)


def test_articles_that_tell_of_different_days_are_less_alike() -> None:
    """Than those of which only the publication is known."""
    told = [make_signature_of("gempa", day, told=True) for day in (DAY, NEXT)]
    assert _compare_signatures(told).toarray()[0, 1] < 0.2 < _compare(DAY, NEXT).toarray()[0, 1]


def test_days_that_are_told_part_articles_that_do_not_say_when_they_came_out() -> None:
    """Two days apart, as if each had come out on its own; one may be a night and its morning."""
    told = [make_signature_of("gempa", DAY + timedelta(days=days), told=True) for days in range(3)]
    silent = [dataclasses.replace(signature, published=None) for signature in told]
    expected = _compare_signatures(told).toarray()[0]
    for pair in ([silent[0], silent[2]], [told[0], silent[2]]):
        assert _compare_signatures(pair).toarray()[0, 1] == expected[2]
    assert _compare_signatures([silent[0], silent[1]]).toarray()[0, 1] > expected[1]


def test_a_night_and_its_morning_in_reports_of_one_day() -> None:
    """Are one happening: both were published on the same day."""
    told = [make_signature_of("gempa", day, told=True, published=NEXT) for day in (DAY, NEXT)]
    assert _compare_signatures(told).toarray()[0, 1] == _compare(DAY, NEXT).toarray()[0, 1]


@pytest.mark.parametrize("block", [1, 500])
def test_which_articles_are_like_one_of_some(monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    """Those themselves, and who shares enough of their words on a near day."""
    monkeypatch.setattr("digest.cluster.likeness.pairs._BLOCK", block)
    days = [DAY, DAY, NEXT, NEXT, date(2024, 2, 1)]
    kernel = make_kernel([make_signature_of("gempa", day) for day in days], granularity_of("event"))
    vectors = sparse.csr_array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.6, 0.8], [1.0, 0.0]])
    alike = find_alike(vectors, kernel, np.array([True, False, False, False, False]), 0.3)
    assert alike.tolist() == [True, False, False, True, False]
