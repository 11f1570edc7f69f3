"""Two sentences that differ in one thing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from digest.compose.claims import compare_sentences
from digest.compose.disagreements.slots import find_slots
from digest.compose.disagreements.tolls import know_sources
from digest.compose.origins import find_origins
from digest.model import Article, Disagreement
from tests.builders import INDONESIAN, make_article

ONE_THING = [
    (
        "Ratusan warga Desa Sukamaju mengikuti upacara pemakaman itu di balai desa.",
        "Ribuan warga Desa Sukamaju mengikuti upacara pemakaman itu di balai desa.",
        ("figure", {"Ratusan", "Ribuan"}),
    ),
    (
        "Kebakaran pasar itu terjadi pada Senin pagi dan menghanguskan seluruh kios.",
        "Kebakaran pasar itu terjadi pada Senin malam dan menghanguskan seluruh kios.",
        ("daypart", {"pagi", "malam"}),
    ),
    (
        "Tersangka kini ditahan di Lapas Jatinegara untuk menunggu sidang pertamanya.",
        "Tersangka kini ditahan di Lapas Cipinang untuk menunggu sidang pertamanya.",
        None,
    ),
]


def _find(articles: Sequence[Article]) -> list[Disagreement]:
    sources = know_sources(find_origins(articles, ()), ())
    return list(find_slots(articles, compare_sentences(articles, INDONESIAN), sources, INDONESIAN))


@pytest.mark.parametrize(("one", "other", "expected"), ONE_THING[:2])
def test_the_one_difference_is_told(one: str, other: str, expected: tuple[str, set[str]]) -> None:
    """With what each says."""
    articles = [make_article(one, name="a"), make_article(other, name="b", outlet="Koran B")]
    (found,) = _find(articles)
    assert (found.kind, {reading.text for reading in found.readings}) == expected


def test_sentences_of_one_article_do_not_contradict_each_other() -> None:
    """What a report corrects itself in is its own matter."""
    article = make_article(f"{ONE_THING[0][0]} {ONE_THING[0][1]}")
    assert _find([article]) == []


def test_sentences_that_differ_in_two_things_are_two_statements() -> None:
    """Another number and another time of day."""
    other = "Ribuan warga Desa Sukamaju mengikuti upacara pemakaman itu di balai desa pada malam hari."
    one = "Ratusan warga Desa Sukamaju mengikuti upacara pemakaman itu di balai desa pada pagi hari."
    articles = [make_article(one, name="a"), make_article(other, name="b", outlet="Koran B")]
    assert _find(articles) == []
