"""One quote in two translations."""

from __future__ import annotations

from digest.compose.origins import find_origins
from digest.compose.renderings import find_renderings
from digest.model import Article
from tests.builders import INDONESIAN, make_article, read_corpus

AP = '"Pentingnya kemitraan strategis kedua negara tumbuh sebagai faktor stabilisasi dunia," kata Putin.'
AFP = '"Kemitraan strategis kedua negara makin penting sebagai faktor stabilisasi dunia," kata Putin.'


def _renderings(*articles: Article) -> list[set[str]]:
    found = find_renderings(articles, find_origins(articles, ()), INDONESIAN)
    return [{pull.quote.content.rstrip(",") for pull in rendering.quotes} for rendering in found]


def test_two_translations_stand_side_by_side() -> None:
    """They share most words and are not the same."""
    assert len(_renderings(make_article(AP, name="a"), make_article(AFP, name="b", outlet="Koran B"))) == 1


def test_the_same_words_are_no_translation() -> None:
    """One quote, told once."""
    assert _renderings(make_article(AP, name="a"), make_article(AP, name="b", outlet="Koran B")) == []


def test_another_speaker_says_something_else() -> None:
    """Whatever the words."""
    other = make_article(AFP.replace("Putin", "Xi Jinping"), name="b", outlet="Koran B")
    assert _renderings(make_article(AP, name="a"), other) == []


def test_the_stabilising_factor_of_the_five_articles() -> None:
    """AP and AFP translated Putin each in their words."""
    corpus = read_corpus()
    (found,) = _renderings(corpus["000_cfe2ce10f3b13444"], corpus["002_7144189efebaf28c"])
    assert all(content.endswith("sebagai faktor stabilisasi") for content in found)
