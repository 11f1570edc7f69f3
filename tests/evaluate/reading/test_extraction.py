"""Main text, ours beside other extractors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest.evaluate import evaluate
from tests.builders import ROOT

PAGES = ROOT / "tests" / "gold" / "pages"
BENCHMARK = ROOT.parent / "shared" / "eval" / "extraction"


def _scores(folder: Path) -> dict[str, dict[str, float]]:
    return {score.system: dict(score.values) for score in evaluate("extraction", [folder])}


@pytest.mark.parametrize(
    "folder",
    [
        PAGES,
        pytest.param(BENCHMARK, marks=pytest.mark.skipif(not BENCHMARK.exists(), reason="the page set is not here")),
    ],
)
def test_never_below_trafilatura(folder: Path) -> None:
    """On the pages written for it, and on article-extraction-benchmark where that is at hand."""
    scores = _scores(folder)
    assert scores["digest"]["f1"] >= scores["trafilatura"]["f1"] > 0.9


def test_shingles_are_counted(tmp_path: Path) -> None:
    """A page that gives twice what it should has half the precision and all the recall."""
    (tmp_path / "html").mkdir()
    text = "Satu dua tiga empat lima enam."
    page = f"<html><body><p>{text}</p></body></html>"
    (tmp_path / "html" / "a.html").write_text(page, encoding="utf-8")
    (tmp_path / "html" / "b.html").write_text("<html></html>", encoding="utf-8")
    rows = [{"id": "a", "text": "Satu dua tiga empat lima"}, {"id": "b", "text": "Hujan"}]
    (tmp_path / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    scores = _scores(tmp_path)["digest"]
    assert scores == {"f1": pytest.approx(4 / 7), "precision": pytest.approx(2 / 3), "recall": 0.5}
