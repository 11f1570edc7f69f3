"""The annotated files of tests/gold: read, and scored no worse than they were."""

from __future__ import annotations

import pytest

from digest.evaluate import TASKS
from digest.evaluate.annotated import match_rates, read_examples
from tests.builders import ROOT

GOLD = ROOT / "tests" / "gold"

# (task, file, system, half) and the least F1; the figures reached are in the changelog.
FLOORS = [
    ("names", "annotated.jsonl", "ours", "tune", 0.93),
    ("names", "annotated.jsonl", "ours", "kept", 0.87),
    ("quotes", "annotated.jsonl", "content and speaker", "tune", 0.85),
    ("figures", "figures.jsonl", "ours", "tune", 0.97),
    ("figures", "figures.jsonl", "ours", "kept", 0.92),
]


@pytest.mark.parametrize(("task", "file", "system", "half", "floor"), FLOORS)
def test_scores_do_not_fall(task: str, file: str, system: str, half: str, floor: float) -> None:
    """On what was read by eye before the rules were written."""
    scores = {(score.system, score.dataset): score.values["f1"] for score in TASKS[task]([GOLD / file])}
    assert scores[system, half] >= floor


def test_names_beat_plain_capitals() -> None:
    """On the half that no rule was written for."""
    values = {(s.system, s.dataset): s.values["f1"] for s in TASKS["names"]([GOLD / "annotated.jsonl"])}
    assert values["ours", "kept"] > values["capitalised runs", "kept"] + 0.2


def test_every_annotation_stands_in_its_text() -> None:
    """Names and quotes word for word."""
    for examples in read_examples([GOLD / "annotated.jsonl"]).values():
        for example in examples:
            assert all(name in example.gold["text"] for name, _ in example.gold["names"])
            assert all(content in example.gold["text"] for content, _ in example.gold["quotes"])


def test_rates() -> None:
    """Equal items match one to one."""
    rates = match_rates([(["a", "a", "b"], ["a", "c"])])
    assert rates == {"precision": 0.5, "recall": 1 / 3, "f1": 0.4}
