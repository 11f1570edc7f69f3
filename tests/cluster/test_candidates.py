"""Which pairs are compared: those near in time."""

from __future__ import annotations

from datetime import date

from digest.cluster.candidates import find_candidates
from digest.cluster.signatures import Signature, make_signatures
from digest.config import ClusterConfig
from tests.builders import make_article


def _signature(day: date | None) -> Signature:
    return Signature(day=day, terms={"gempa": 1.0})


def test_similarity_fades_with_the_days_between() -> None:
    """And is not looked at beyond the window."""
    days = [date(2024, 1, 1), date(2024, 1, 1), date(2024, 1, 4), date(2024, 2, 1)]
    similarities = find_candidates([_signature(day) for day in days], ClusterConfig())
    assert similarities[0, 1] == 1.0
    assert 0.5 < similarities[0, 2] < 0.7
    assert (0, 3) not in similarities


def test_an_unknown_day_counts_less_than_the_same_day() -> None:
    """It may be any."""
    similarities = find_candidates([_signature(None), _signature(date(2024, 1, 1))], ClusterConfig())
    assert similarities == {(0, 1): 0.6}


def test_a_signature_is_of_length_one_and_without_function_words() -> None:
    """Words of every article weigh least."""
    one, two = make_signatures(
        [make_article("Gempa mengguncang kota itu."), make_article("Gempa yang besar.", name="b")]
    )
    assert abs(sum(weight**2 for weight in one.terms.values()) - 1) < 1e-9
    assert "yang" not in two.terms
    assert two.terms["gempa"] < two.terms["besar"]
