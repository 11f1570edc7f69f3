"""The whole task."""

from __future__ import annotations

import json
from pathlib import Path

from digest.evaluate import evaluate
from digest.evaluate.options import Options
from digest.evaluate.summary_peers.peers import PEERS
from tests.evaluate.summaries.annotated import write_set


def test_ours_and_every_peer_are_scored_and_ours_is_written(tmp_path: Path) -> None:
    """One run, one table."""
    out = tmp_path / "out.jsonl"
    scores = evaluate("summaries", [write_set(tmp_path / "demak.jsonl")], Options(words=30, write=out))
    assert [score.system for score in scores] == ["ours", *PEERS]
    assert {score.dataset for score in scores} == {"demak"}
    assert scores[0].values["citation P"] == scores[0].values["citation R"] == 1.0
    assert scores[0].values["near copies"] == 0.0
    assert all(0 < score.values["words"] <= 30 for score in scores)
    assert json.loads(out.read_text(encoding="utf-8"))["id"] == "demak"
