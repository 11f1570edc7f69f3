"""The brief of an event, on the five articles and on small ones."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest
import yaml

from digest.cluster import cluster_articles
from digest.compose import collect_digest, compose_brief
from digest.compose.citations import assign_keys
from digest.compose.language import choose_language
from digest.config import ClusterConfig, ComposeConfig
from digest.model import Article, Brief, Event, EventId, Sentence
from digest.text.tokens import opens_with
from tests.builders import INDONESIAN, ROOT, make_article, read_corpus

ARTICLES = {article.id: article for article in read_corpus().values()}
SAME_CLAIM = yaml.safe_load((ROOT / "tests/gold/events.yml").read_text(encoding="utf-8"))["same_claim"]
SHORTENED_LEAD = 'Xi Jinping mengatakan kepada Vladimir Putin bahwa kedua negara mereka harus menjadi "sahabat baja"'
LONG_LEAD = (
    "Kehangatan hubungan Rusia dan China terlihat ketika Presiden Vladimir Putin mengadakan pembicaraan dengan "
    "diplomat top China Wang Yi dan menyebut pentingnya kerja sama kedua negara tersebut."
)
PAIRS = [
    json.loads(line) for line in (ROOT / "tests/gold/sentence_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


def _compose(articles: Iterable[Article]) -> list[Brief]:
    by_id = {article.id: article for article in articles}
    events = cluster_articles(list(by_id.values()), (), ClusterConfig())
    return [compose_brief(e, [by_id[i] for i in e.articles], "id", ComposeConfig()) for e in events]


BRIEFS = _compose(ARTICLES.values())


def _told(sentence: Sentence) -> str:
    return ARTICLES[sentence.article].name[:3] + ": " + sentence.text


def test_what_two_articles_say_is_told_once_with_both() -> None:
    """At least three of the five claims that were read by hand, in the summary or as a quote."""
    shown = [claim for brief in BRIEFS for claim in (*brief.summary, *(pull.claim for pull in brief.quotes))]
    claims = [{_told(sentence) for sentence in (claim.taken_from, *claim.also_reported)} for claim in shown]
    renderings = [rendering for brief in BRIEFS for rendering in brief.renderings]
    claims += [{_told(pull.claim.taken_from) for pull in rendering.quotes} for rendering in renderings]
    gold = [[f"{int(name):03d}: {text}" for name, text in pair.items()] for pair in SAME_CLAIM]
    told = [pair for pair in gold if sum(_holds(claim, pair) for claim in claims) == 1]
    assert len(told) >= 3


def _holds(claim: set[str], pair: list[str]) -> bool:
    """Tell whether a claim has a sentence for each of a pair's texts, which may be parts of sentences."""
    return all(any(said[:5] == text[:5] and text[5:] in said for said in claim) for text in pair)


@pytest.mark.parametrize("grade", ["strict", "partial"])
def test_no_summary_says_a_thing_twice(grade: str) -> None:
    """No summary holds both sentences of a labelled pair."""
    for brief in BRIEFS:
        said = {claim.taken_from.text for claim in brief.summary}
        for pair in (pair for pair in PAIRS if pair["grade"] == grade):
            both = [any(pair[side].endswith(text) for text in said) for side in ("a_text", "b_text")]
            assert not all(both), pair["note"]


def test_no_sentence_hangs_on_a_missing_one() -> None:
    """None opens with a word that stands for something unsaid, or tells of a photograph."""
    for brief in BRIEFS:
        for claim in brief.summary:
            assert not opens_with(claim.text, INDONESIAN.telling.bare)
            assert "foto" not in claim.text


def test_every_event_has_a_headline_a_summary_and_tags() -> None:
    """Its length follows the number of articles."""
    assert [len(brief.summary) for brief in BRIEFS] == [5, 5, 3]
    for brief in BRIEFS:
        assert brief.headline
        assert "Vladimir Putin" in brief.tags


def test_headlines() -> None:
    """An article's own where it has one; else the lead sentence without its day, cut in no name."""
    assert [brief.headline for brief in BRIEFS] == [
        "Putin Sebut Xi Jinping Teman Baik, Ingin Perkuat Kerja Sama Militer Lawan Barat",
        "Jelang Setahun Invasi di Ukraina, Putin: Hubungan Rusia-China Penting untuk Stabilitas Internasional",
        SHORTENED_LEAD,
    ]


def test_keys_are_the_outlets_and_never_change_their_article() -> None:
    """A second article of an outlet gets a letter, also where it is earlier."""
    first, second = make_article("Hujan turun."), make_article("Banjir datang.", name="b")
    known = Event(id=EventId("e"), articles=(first.id,), keys=assign_keys(Event(id=EventId("e"), articles=()), [first]))
    assert assign_keys(known, [second, first]) == {"korana": first.id, "korana-b": second.id}


def test_quotes_repeat_neither_the_summary_nor_each_other() -> None:
    """And name their speaker."""
    for brief in BRIEFS:
        told = {claim.taken_from for claim in brief.summary}
        said = [pull.claim.taken_from for pull in brief.quotes]
        assert told.isdisjoint(said)
        assert len(said) == len(set(said)) <= 4
        assert all(pull.quote.speaker for pull in brief.quotes)


def test_the_sites_language_is_told_where_an_article_has_it() -> None:
    """Else the most frequent."""
    english = [make_article("Rain fell in Bekasi today.", name=name, language="en") for name in "bc"]
    assert choose_language([make_article("Hujan turun."), *english], "id") == "id"
    assert choose_language(english, "id") == "en"


def test_the_newest_event_comes_first() -> None:
    """And those without a day last."""
    undated = _compose([make_article("Banjir datang di Demak kemarin.")])
    days = [brief.day for brief in collect_digest([*BRIEFS, *undated]).briefs]
    assert days == [*sorted((brief.day for brief in BRIEFS if brief.day), reverse=True), None]
