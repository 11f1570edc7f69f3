"""Groups of several languages: what is linked by names, numbers and days alone, and what is not."""

from __future__ import annotations

import itertools

import pytest

from digest.cluster.languages import link_languages
from digest.cluster.languages.families import family_of
from digest.cluster.languages.links import link_best_first
from digest.model import Article
from tests.builders import make_article

QUAKE = {
    "id": "Gempa bermagnitudo 6,4 mengguncang Taiwan pada Selasa malam. Badan cuaca CWA mencatat pusat gempa 15 km"
    " dari Hualien. Sedikitnya 27 orang terluka, kata Wali Kota Hsu Chen-wei.",
    "en": "A magnitude 6.4 earthquake hit Taiwan late on Tuesday. The weather agency CWA put its centre 15 km from"
    " Hualien. At least 27 people were hurt, mayor Hsu Chen-wei said.",
    "ru": "Землетрясение магнитудой 6,4 произошло на Тайване поздно вечером во вторник. По данным службы CWA, эпицентр"
    " находился в 15 км от города. Пострадали по меньшей мере 27 человек.",
    "zh": "台湾周二深夜发生6.4级地震。气象机构CWA称震中距花莲（Hualien）15公里。市长说至少27人受伤。",
}
SUMMIT = {
    "id": "Presiden Rusia Vladimir Putin bertemu Presiden China Xi Jinping di Moskow membahas 12 perjanjian dagang.",
    "en": "Russian President Vladimir Putin met Chinese President Xi Jinping in Moscow to discuss 12 trade treaties.",
}


THREE = [frozenset({language}) for language in ("en", "id", "zh")]


def _article(text: str, language: str, day: str = "", name: str = "") -> Article:
    declared = {"published": day} if day else {}
    return make_article(
        text, name=name or f"{language}{day}", outlet=f"Koran {language}", language=language, **declared
    )


def _link(articles: list[Article]) -> list[list[int]]:
    """Link articles of which each is a group of its own."""
    return link_languages([[number] for number in range(len(articles))], articles)


@pytest.mark.parametrize("other", ["en", "ru", "zh"])
def test_one_event_in_two_languages(other: str) -> None:
    """By a country, a Latin name and three numbers, whatever the script around them."""
    articles = [_article(QUAKE["id"], "id", "2024-01-02"), _article(QUAKE[other], other, "2024-01-02")]
    assert _link(articles) == [[0, 1]]


def test_all_languages_together_in_any_order() -> None:
    """One link holds them all, however they come."""
    articles = [_article(text, language, "2024-01-02") for language, text in QUAKE.items()]
    assert all(_link(list(order)) == [[0, 1, 2, 3]] for order in itertools.permutations(articles))


def test_the_same_leaders_on_another_day() -> None:
    """Same two men, countries and number; a month between them."""
    articles = [_article(SUMMIT["id"], "id", "2024-01-02"), _article(SUMMIT["en"], "en", "2024-02-05")]
    assert _link(articles) == [[0], [1]]
    same_day = [_article(SUMMIT["id"], "id", "2024-01-02"), _article(SUMMIT["en"], "en", "2024-01-02")]
    assert _link(same_day) == [[0, 1]]


def test_countries_and_a_year_are_not_enough() -> None:
    """Two reports of one day that share three countries and 2024, and nothing else."""
    trade = "Indonesia, China dan Jepang menandatangani perjanjian dagang beras pada tahun 2024."
    sport = "Indonesia, China and Japan will share the badminton season of 2024 among them."
    articles = [_article(trade, "id", "2024-01-02"), _article(sport, "en", "2024-01-02")]
    assert _link(articles) == [[0], [1]]


def test_the_nearer_of_two_is_linked() -> None:
    """At most one group of a language joins a link: the one that shares more."""
    other = "A magnitude 5.1 earthquake hit Taiwan. The agency CWA said nobody was hurt in Hualien by the tremor."
    articles = [_article(other, "en", "2024-01-02", "b"), *(_article(QUAKE[x], x, "2024-01-02") for x in ("id", "en"))]
    assert _link(articles) == [[0], [1, 2]]


def test_an_undated_article_joins_a_dated_one() -> None:
    """Where it shares enough; the group's other articles come with it."""
    articles = [_article(QUAKE["id"], "id", "2024-01-02"), _article(QUAKE["en"], "en"), _article(SUMMIT["id"], "id")]
    assert link_languages([[0], [1], [2]], articles) == [[0, 1], [2]]
    assert link_languages([[0, 2], [1]], articles) == [[0, 1, 2]]


def test_one_language_is_left_as_it_is() -> None:
    """Nothing is linked inside a language, not even the same text twice."""
    articles = [_article(QUAKE["id"], "id", name=name) for name in "ab"]
    assert _link(articles) == [[0], [1]]


def test_near_languages_are_one_family() -> None:
    """Malay and Indonesian share words; a language that no table tells from another stands alone."""
    assert family_of("ms") == family_of("id") != family_of("en")
    assert family_of("xx") == "xx"


def test_a_chain_of_links_does_not_form() -> None:
    """The first two are sure, the second and third less; the first and third are nothing alike."""
    assert link_best_first(THREE, [(0, 1, 1.5), (1, 2, 1.2)]) == [[0, 1], [2]]
    assert link_best_first(THREE, [(0, 1, 1.5), (1, 2, 1.2), (0, 2, 0.9)]) == [[0, 1, 2]]


def test_two_of_one_language_are_never_linked_through_a_third() -> None:
    """The better of them gets it."""
    assert link_best_first([*THREE[:2], THREE[0]], [(0, 1, 1.5), (1, 2, 1.6)]) == [[0], [1, 2]]
