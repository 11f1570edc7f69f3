"""Coverage and variety."""

from __future__ import annotations

from pathlib import Path

from digest.evaluate.summary_peers.submodular import cover_submodular
from tests.evaluate.summaries.annotated import read_event


def test_it_takes_all_that_fits(tmp_path: Path) -> None:
    """With enough words everything, with too few nothing."""
    event = read_event(tmp_path)
    sentences = {sentence for article in event.articles for sentence in article.sentences}
    assert set(cover_submodular(event, 200)) == sentences
    assert 0 < len(cover_submodular(event, 24)) < len(sentences)
    assert cover_submodular(event, 2) == []
