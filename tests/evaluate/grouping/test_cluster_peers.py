"""The peers do what their names say."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digest.evaluate.gold import read_labelled
from digest.evaluate.grouping.cluster_peers import PEERS, try_single_pass
from digest.evaluate.grouping.metrics import score_b_cubed
from digest.evaluate.grouping.single_pass import group_in_one_pass
from digest.model import Document
from tests.evaluate.grouping.test_clusters import write_small_set


def _documents(tmp_path: Path, *, later: str = "2024-01-02T01") -> list[Document]:
    """Three events of two headlines; the second of each dated otherwise."""
    path = write_small_set(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('"2024-01-02T01', f'"{later}'), encoding="utf-8")
    return [one.document for one in read_labelled(path)]


def test_a_single_pass_lets_groups_fade(tmp_path: Path) -> None:
    """No group that fades within days holds the same words of a year later, at any threshold."""
    for one in try_single_pass(_documents(tmp_path, later="2025-01-02T01")):
        assert set(one.labels[0::2]).isdisjoint(one.labels[1::2])


def test_a_single_pass_takes_the_articles_by_time_and_gives_them_as_they_came(tmp_path: Path) -> None:
    """Later first or earlier first: the same groups."""
    documents = _documents(tmp_path)
    for one, other in zip(try_single_pass(documents), try_single_pass(documents[::-1]), strict=True):
        assert score_b_cubed(one.labels, other.labels[::-1]).f1 == 1.0


def test_a_single_pass_by_hand() -> None:
    """The third is to the centroid of the first two (0.5 + 0.5) / √(1 + 1 + 2·0.6) = 0.559 alike."""
    alike = np.array([[1, 0.6, 0.5], [0.6, 1, 0.5], [0.5, 0.5, 1]])
    days = [0.0, 0.0, 0.0]
    assert group_in_one_pass(alike, days, 0.55, 3.0) == ["0", "0", "0"]
    assert group_in_one_pass(alike, days, 0.57, 3.0) == ["0", "0", "1"]
    assert group_in_one_pass(alike, [0.0, 0.0, 3.0], 0.55, 3.0) == ["0", "0", "1"]


def test_every_peer_groups_every_article(tmp_path: Path) -> None:
    """At each of its settings; and it takes some time."""
    documents = _documents(tmp_path)
    for run in PEERS.values():
        for one in run(documents):
            assert len(one.labels) == len(documents)
            assert one.seconds > 0


def test_one_article_is_one_group(tmp_path: Path) -> None:
    """Nothing to link."""
    for run in PEERS.values():
        assert {len(set(one.labels)) for one in run(_documents(tmp_path)[:1])} == {1}
