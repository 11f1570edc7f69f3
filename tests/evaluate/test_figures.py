"""Figures scored: value, unit, other end and kind together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest.evaluate.figures import score_figures


def test_a_figure_is_right_as_a_whole(tmp_path: Path) -> None:
    """Two of three found, one of them with its qualifier."""
    gold = [
        {"value": 14.0, "unit": "", "kind": "amount", "qualifier": "at least", "subject": "orang", "upper": None},
        {"value": 2.0, "unit": "year", "kind": "amount", "qualifier": "about", "subject": "", "upper": None},
        {"value": 7.0, "unit": "", "kind": "amount", "qualifier": "", "subject": "rumah", "upper": None},
    ]
    record = {"half": "kept", "text": "Sedikitnya 14 orang tewas dalam 2 tahun.", "figures": gold}
    file = tmp_path / "figures.jsonl"
    file.write_text(json.dumps(record), encoding="utf-8")
    ours, digits = score_figures([file])
    assert ours.values["recall"] == pytest.approx(2 / 3)
    assert (ours.values["precision"], ours.values["qualifier"], ours.values["subject"]) == (1, 0.5, 1)
    assert digits.values["recall"] == pytest.approx(1 / 3)
