"""What a figure may mean."""

from __future__ import annotations

import pytest

from digest.compose.disagreements.spans import span_of
from tests.builders import make_article

MEETING = [
    ("sedikitnya 14 orang tewas", "17 orang tewas", True),
    ("ratusan orang tewas", "162 orang tewas", True),
    ("sekitar 100 orang tewas", "105 orang tewas", True),
    ("belasan orang tewas", "17 orang tewas", True),
    ("10 hingga 15 orang tewas", "12 orang tewas", True),
    ("14 orang tewas", "17 orang tewas", False),
    ("ratusan orang tewas", "12 orang tewas", False),
    ("lebih dari 20 orang tewas", "12 orang tewas", False),
    ("ribuan orang tewas", "ratusan orang tewas", False),
]


@pytest.mark.parametrize(("one", "other", "meets"), MEETING)
def test_two_figures_may_both_be_true(one: str, other: str, meets: bool) -> None:  # noqa: FBT001
    """Or they contradict each other, whichever is asked first."""
    (left, *_), (right, *_) = (make_article(f"Polisi mengatakan {text}.").figures for text in (one, other))
    assert span_of(left).meets(span_of(right)) is meets
    assert span_of(right).meets(span_of(left)) is meets
