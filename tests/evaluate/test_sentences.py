"""Splitters are measured by the boundaries that they find inside paragraphs."""

from __future__ import annotations

import json
from pathlib import Path

from digest.evaluate.sentences import score_sentences
from tests.builders import ROOT


def _ours(files: list[Path]) -> dict[str, dict[str, float]]:
    return {score.dataset: dict(score.values) for score in score_sentences(files) if score.system == "ours"}


def test_a_missed_boundary_costs_recall_and_one_too_many_precision(tmp_path: Path) -> None:
    """The end of the paragraph is no boundary."""
    file = tmp_path / "a.jsonl"
    records = [
        {"text": "Ia datang. Ia pergi.", "sentences": ["Ia datang. Ia pergi."]},
        {"text": "Ia datang; ia pergi.", "sentences": ["Ia datang;", "ia pergi."]},
        {"text": "Ia datang. Ia pergi.", "sentences": ["Ia datang.", "Ia pergi."]},
    ]
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    values = _ours([file])["a id"]
    assert (values["precision"], values["recall"]) == (0.5, 0.5)
    assert round(values["exact"], 2) == 0.33


def test_ours_is_at_least_as_good_as_any_library_that_is_installed() -> None:
    """On the hard cases, and on the half of the gold set that no rule was written for."""
    files = [ROOT / "tests/text/sentences.md", ROOT / "tests/gold/sentences.jsonl"]
    scores = score_sentences(files)
    for dataset in ("sentences", "sentences kept"):
        by_system = {score.system: score.values["f1"] for score in scores if score.dataset == dataset}
        assert by_system["ours"] == max(by_system.values())
        assert by_system["ours"] >= 0.95
