"""What is measured of summaries."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.evaluate.summaries.measures import measure_citations, measure_likeness, measure_repeats, rate
from digest.evaluate.summaries.ours import Source, Told
from tests.evaluate.summaries.annotated import SUMMARY, read_event


def test_likeness_is_told_with_its_error_and_the_distance_to_the_bar(tmp_path: Path) -> None:
    """The reference itself is perfect; one event has no error."""
    event = read_event(tmp_path)
    best, worst = rate([[SUMMARY], ["Gempa."]], [event, event])
    values = measure_likeness([best], [worst])
    assert (values["R2"], values["R2 ahead"], values["R2 ±"]) == pytest.approx((1.0, 1.0, 0.0))
    assert measure_likeness([best, worst], [worst, worst])["ahead ±"] == pytest.approx(0.5)


def test_repeats_are_near_copies_among_all_pairs() -> None:
    """One of three."""
    summary = ["Banjir di Demak menewaskan 14 warga.", "Banjir menewaskan 14 warga Demak.", "Gubernur mengirim beras."]
    assert measure_repeats([summary, []]) == pytest.approx({"near copies": 1 / 3, "words": 7.0})


def test_a_wrong_citation_costs_precision_and_a_missing_one_recall(tmp_path: Path) -> None:
    """Of three sentences one stands where it is said to stand."""
    event = read_event(tmp_path)
    words = event.texts[1][:6]
    right, wrong = Source(document=1, spans=((0, 6),)), Source(document=1, spans=((1, 7),))
    told = [Told(text=words, taken_from=source) for source in (right, wrong, Source(document=0, spans=()))]
    assert measure_citations([told], [event]) == pytest.approx({"citation P": 1 / 2, "citation R": 1 / 3})
