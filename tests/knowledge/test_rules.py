"""Every furniture rule fits the line that it is for and leaves alone the one that looks like it."""

from __future__ import annotations

import pytest

from digest.knowledge import FURNITURE_RULES, FurnitureRule
from digest.knowledge.rules import PAGE_KINDS, PageKind


@pytest.mark.parametrize("rule", FURNITURE_RULES, ids=lambda rule: f"{rule.table}: {rule.name}")
def test_a_rule_fits_its_example_and_not_its_counterexample(rule: FurnitureRule) -> None:
    """``yes`` is taken out, whole or in part; no rule at all takes anything out of ``no``."""
    assert rule.find(rule.yes)
    assert [other.name for other in FURNITURE_RULES if other.find(rule.no)] == []


@pytest.mark.parametrize("kind", PAGE_KINDS.values(), ids=lambda kind: kind.name)
def test_phrases_fit_their_examples(kind: PageKind) -> None:
    """``yes`` is the page speaking, ``no`` a sentence of a report."""
    patterns = (*kind.phrases, *kind.titles)
    for yes, no in kind.examples:
        assert [pattern.pattern for pattern in patterns if pattern.fullmatch(yes)] != []
        assert [pattern.pattern for pattern in patterns if pattern.fullmatch(no)] == []
