"""Every furniture rule fits the line that it is for and leaves alone the one that looks like it."""

from __future__ import annotations

import pytest

from digest.knowledge import FURNITURE_RULES, FurnitureRule


@pytest.mark.parametrize("rule", FURNITURE_RULES, ids=lambda rule: f"{rule.table}: {rule.name}")
def test_a_rule_fits_its_example_and_not_its_counterexample(rule: FurnitureRule) -> None:
    """``yes`` is taken out whole, ``no`` is a sentence."""
    assert rule.pattern.fullmatch(rule.yes)
    assert not rule.pattern.fullmatch(rule.no)
    assert not any(other.pattern.fullmatch(rule.no) for other in FURNITURE_RULES if other.name == rule.name)
