"""What pages say of themselves, through all of reading, cleaning and extracting."""

from __future__ import annotations

from digest.evaluate import evaluate
from digest.evaluate.reading.metadata import find_wrong_fields
from tests.builders import ROOT

PAGES = ROOT / "tests" / "gold" / "pages"


def test_fields_of_pages() -> None:
    """Every headline, time and author of the pages written for it; two outlets are in no table yet."""
    (score,) = evaluate("metadata", [PAGES])
    values = dict(score.values)
    assert values.pop("pages") == 33.0
    assert values.pop("outlet") > 0.9
    assert values == {"headline": 1.0, "published": 1.0, "day": 1.0, "authors": 1.0}


def test_what_is_wrong_is_named() -> None:
    """By page and field."""
    assert {field for _, field in find_wrong_fields(PAGES)} <= {"outlet"}
