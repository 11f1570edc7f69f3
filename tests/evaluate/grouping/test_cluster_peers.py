"""The peers do what their names say."""

from __future__ import annotations

from pathlib import Path

from digest.evaluate.gold import read_labelled
from digest.evaluate.grouping.cluster_peers import group_in_one_pass
from tests.evaluate.grouping.test_clusters import write_small_set


def test_a_single_pass_lets_groups_fade(tmp_path: Path) -> None:
    """No group, at any threshold, holds the same words of a month later."""
    path = write_small_set(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('"2024-01-02T01', '"2024-02-02T01'), encoding="utf-8")
    documents = [one.document for one in read_labelled(path)]
    for labels in group_in_one_pass(documents):
        assert set(labels[0::2]).isdisjoint(labels[1::2])
