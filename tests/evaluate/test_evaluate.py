"""Scores for people and for machines."""

from __future__ import annotations

import pytest

from digest.errors import ConfigError
from digest.evaluate import Options, Score, evaluate, write_json, write_table

SCORES = (
    Score(dataset="dev", system="ours", values={"f1": 0.5, "speed": 12.0}),
    Score(dataset="dev", system="dateparser", values={"f1": 0.25}),
)


def test_a_table_has_a_row_a_system() -> None:
    """And a dash where a measure was not taken."""
    assert write_table(SCORES) == (
        "set  system      f1     speed\ndev  ours        0.500  12.000\ndev  dateparser  0.250  -\n"
    )


def test_json_has_one_object_a_line() -> None:
    """For scripts."""
    assert write_json(SCORES).splitlines()[0] == '{"set": "dev", "system": "ours", "f1": 0.5, "speed": 12.0}'


def test_options_are_for_tasks_that_have_them() -> None:
    """None is passed over in silence."""
    with pytest.raises(ConfigError, match="digest evaluate dates: has no options"):
        evaluate("dates", [], Options())
    assert evaluate("dates", []) == ()
