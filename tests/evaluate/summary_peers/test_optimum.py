"""The exact optimum."""

from __future__ import annotations

from pathlib import Path

from digest.evaluate.summary_peers.optimum import cover_optimally
from tests.evaluate.summaries.annotated import read_event


def test_it_covers_more_with_more_words(tmp_path: Path) -> None:
    """With enough of them everything, with too few nothing."""
    event = read_event(tmp_path)
    shared = [text for text in (s.text for s in cover_optimally(event, 14)) if "menewaskan" in text]
    assert shared
    assert len(cover_optimally(event, 200)) >= 5
    assert cover_optimally(event, 2) == []
