"""What is written alike in all languages."""

from __future__ import annotations

import numpy as np
import pytest

from digest.cluster.languages.traits import list_traits, weigh_traits
from tests.builders import make_article


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Kapal itu tiba di Tiongkok pada sore hari."),
        ("en", "The ship reached China in the afternoon."),
        ("ru", "Корабль прибыл в Китай после полудня."),
        ("zh", "这艘船下午抵达中国。"),
        ("ar", "وصلت السفينة إلى الصين بعد الظهر."),
    ],
)
def test_a_country_is_one_trait_in_all_languages(language: str, text: str) -> None:
    """By its code."""
    assert list_traits(make_article(text, language=language))["known", "CN"] == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Sebanyak 1.303 rumah rusak.", "1303"),
        ("Some 1,303 homes were damaged.", "1303"),
        ("Magnitudo 6,4 tercatat.", "6.4"),
        ("震级为6.4级。", "6.4"),
        ("أصيب ٢٧ شخصا.", "27"),
    ],
)
def test_a_number_is_one_trait_however_it_is_written(text: str, number: str) -> None:
    """With the marks and figures of its language."""
    assert list_traits(make_article(text))["number", number] == 1


def test_latin_words_in_another_script_are_names() -> None:
    """In a text in Latin letters only what was found to be a name is one."""
    assert list_traits(make_article("气象机构CWA称震中在城外，市长说没有人受伤。", language="zh"))["name", "cwa"] == 1
    traits = list_traits(make_article("Warga berterima kasih kepada Emmanuel Macron.", language="id"))
    assert {name for kind, name in traits if kind == "name"} == {"emmanuel", "macron"}


def test_accents_are_no_difference() -> None:
    """Languages write them or not."""
    traits = list_traits(make_article("La ministra felicitó a José Ibáñez.", language="es"))
    assert traits["name", "jose"] == traits["name", "ibanez"] == 1


def test_only_the_opening_counts() -> None:
    """What stands far down is background."""
    article = make_article("Warga panik. " * 150 + "Sebanyak 4321 orang mengungsi.")
    assert ("number", "4321") not in list_traits(article)


def test_rows_are_of_length_one_and_known_places_tell_little() -> None:
    """A text without traits is a row of zeros."""
    texts = ("Emmanuel Macron tiba di Tiongkok.", "Emmanuel Macron pulang.", "Hujan turun.")
    rows, telling = weigh_traits([list_traits(make_article(text)) for text in texts])
    assert np.allclose((rows.toarray() ** 2).sum(axis=1), [1, 1, 0])
    assert telling.tolist() == [False, True, True]
