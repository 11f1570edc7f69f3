"""Learning when two groups are one event."""

from __future__ import annotations

from pathlib import Path

from digest.cluster.groups.merging import Merging
from digest.evaluate.grouping.training import read_set, train
from digest.knowledge.grouping import granularity_of
from tests.builders import ROOT


def test_what_is_learned_groups_what_it_was_learned_from() -> None:
    """From the sister events of the tests; most articles come to the groups of their labels."""
    one = read_set(Path(ROOT / "tests/gold/sisters.jsonl"), granularity_of("event"))
    groups = Merging(one.likeness, train([one])).grow()
    pure = sum(len(group) for group in groups if len({one.labels[number] for number in group}) == 1)
    assert len(groups) < 0.8 * len(one.labels)
    assert pure > 0.8 * len(one.labels)
