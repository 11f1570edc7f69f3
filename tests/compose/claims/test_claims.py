"""Which sentences say the same."""

from __future__ import annotations

import json

import pytest

from digest.compose.claims import compare_sentences, group_claims, is_near
from digest.compose.words import read_words
from digest.model import Article
from tests.builders import INDONESIAN, ROOT, make_article, read_corpus

CORPUS = {name[:3]: article for name, article in read_corpus().items()}
PAIRS = [
    json.loads(line) for line in (ROOT / "tests/gold/sentence_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


def _same(left: str, right: str) -> bool:
    articles = [make_article(left), make_article(right, name="b", outlet="Koran B")]
    return len(compare_sentences(articles, INDONESIAN).same) == 1


SAID = "Banjir bandang di Demak menewaskan 14 warga dan merusak ratusan rumah."


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (SAID, "Banjir bandang menewaskan 14 warga Demak dan merusak ratusan rumah.", True),
        (SAID, "Banjir bandang di Demak menewaskan 41 warga dan merusak ratusan rumah.", False),
        (SAID, "Banjir bandang di Demak tidak menewaskan 14 warga dan merusak ratusan rumah.", False),
        (SAID, "Presiden meninjau pasar di Solo.", False),
        ("“Kami siap menambah kerja sama,” kata Putin.", "“Kami siap menambah kerja sama,” kata Lavrov.", False),
        ("Hujan turun.", "Hujan turun.", False),
    ],
)
def test_two_sentences_say_the_same(left: str, right: str, *, same: bool) -> None:
    """Other numbers, a negation and another speaker part them; very short ones are never sure."""
    assert _same(left, right) is same
    assert _same(right, left) is same


def _sentence_pairs(event: tuple[str, str]) -> list[tuple[int, int]]:
    """Labelled strict pairs of one event, as positions in the two articles' bodies."""
    left, right = (CORPUS[name] for name in event)
    found = []
    for pair in PAIRS:
        if pair["grade"] == "strict" and pair["same_event"] and not pair["same_article"]:
            a = [s.position for s in left.sentences if pair["a_text"].endswith(s.text)]
            b = [s.position for s in right.sentences if pair["b_text"].endswith(s.text)]
            found += [(a[0], b[0])] if a and b else []
    return found


@pytest.mark.parametrize("event", [("000", "002"), ("001", "004")])
def test_the_labelled_pairs_of_the_five_articles(event: tuple[str, str]) -> None:
    """Every strict pair inside an event is found, and nothing else but pairs of these."""
    left, right = (CORPUS[name] for name in event)
    compared = compare_sentences([left, right], INDONESIAN)
    pairs = [(compared.sentences[a], compared.sentences[b]) for a, b in compared.same]
    found = {(a.position, b.position) for a, b in pairs if a.article != b.article}
    assert found == set(_sentence_pairs(event))
    assert len(found) == 3


def test_every_sentence_is_in_one_claim_and_each_article_once_in_it() -> None:
    """Nothing is lost, nothing cited twice."""
    articles: list[Article] = [CORPUS["001"], CORPUS["004"]]
    claims = group_claims(compare_sentences(articles, INDONESIAN))
    told = [(s.article, s.position) for c in claims for s in (c.taken_from, *c.also_reported)]
    assert len(told) == len(set(told))
    for claim in claims:
        sources = [sentence.article for sentence in (claim.taken_from, *claim.also_reported)]
        assert len(sources) == len(set(sources))


def test_a_sentence_is_near_one_that_holds_half_of_it() -> None:
    """A reader learns too little from it."""
    texts = "Putin ingin memperluas kerja sama militer.", "Putin berkata ia ingin kerja sama militer lawan Barat."
    one, two = (read_words(text, INDONESIAN) for text in texts)
    assert is_near(one.content, two.content)
