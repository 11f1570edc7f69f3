"""Every field that was read by hand, for all five articles."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.extract import extract_article
from digest.model import Article
from tests.builders import ROOT, make_article, make_document, read_corpus

GOLD: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "tests/gold/articles.yml").read_text(encoding="utf-8"))
CORPUS = read_corpus()


def _fields(article: Article) -> dict[str, Any]:
    return {
        "outlet": article.outlet.name,
        "title": article.headline,
        "dateline": article.dateline.place if article.dateline else None,
        "published": article.published.value if article.published else None,
        "event_date": article.event_date.value if article.event_date else None,
        "agencies": [agency.name for agency in article.agencies],
        "authors": list(article.authors),
        "editors": list(article.editors),
        "language": article.language,
        "section": article.section,
        "photo_credit": article.photo_credit,
        "related_headlines": list(article.related_headlines),
    }


@pytest.mark.parametrize("name", GOLD)
def test_an_article_says_what_a_reader_reads_in_it(name: str) -> None:
    """All fields of the gold file; what it leaves out is unknown."""
    told = _fields(CORPUS[name])
    assert told == {field: GOLD[name].get(field) for field in told}


@pytest.mark.parametrize("name", GOLD)
def test_the_body_is_the_report_and_nothing_else(name: str) -> None:
    """It begins and ends where the report does, and holds no furniture."""
    gold, body = GOLD[name], "\n".join(sentence.text for sentence in CORPUS[name].sentences)
    assert body.startswith(gold["body_starts"])
    assert body.endswith(gold["body_ends"])
    assert [phrase for phrase in gold["never_in_body"] if phrase in body] == []
    paragraphs = {sentence.paragraph for sentence in CORPUS[name].sentences}
    assert len(paragraphs) == gold.get("body_paragraphs", len(paragraphs))


def test_the_time_of_publication_keeps_its_own_offset() -> None:
    """Four in the morning in Jakarta is the day before in Greenwich."""
    published = CORPUS["001_f68cb3667f09bcfc"].published
    assert published
    assert published.value.isoformat() == "2023-02-23T04:05:00+07:00"
    assert published.evidence == "23 Februari 2023, 04:05 WIB"


def test_what_is_declared_wins() -> None:
    """A sidecar corrects what the text says."""
    article = make_article(
        "MOSKOW, KOMPAS.TV - Putin tiba pada Jumat (30/12/2022).",
        outlet="Tempo",
        headline="Putin Tiba",
        published="2023-01-01T10:00+07:00",
        event_date="2022-12-31",
        authors="A B, C D",
        agencies="Reuters",
        section="Dunia",
        url="https://tempo.co/1",
    )
    told = _fields(article)
    assert (told["outlet"], told["title"], told["section"]) == ("Tempo", "Putin Tiba", "Dunia")
    assert told["authors"] == ["A B", "C D"]
    assert told["agencies"] == ["Reuters"]
    assert (told["published"].isoformat(), told["event_date"].isoformat()) == (
        "2023-01-01T10:00:00+07:00",
        "2022-12-31",
    )


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ({"published": "kemarin dulu"}, "declares published: kemarin dulu, which is no time; write it as"),
        ({"event_date": "entah"}, "declares event_date: entah, which is no day; write it as 2022-12-30"),
        ({"headline": "x" * 501}, "declares a headline of 501 characters; shorten it to 500"),
    ],
)
def test_a_wrong_declaration_is_an_error_that_says_what_to_do(declared: dict[str, str], message: str) -> None:
    """The editor who wrote the sidecar reads this."""
    with pytest.raises(ArticleError, match=message):
        make_article("Putin tiba di Moskow.", **declared)


def test_an_article_of_one_endless_sentence_is_an_error() -> None:
    """No page could show it."""
    with pytest.raises(ArticleError, match="has no sentence of at most 2000 characters"):
        extract_article(make_document("[" * 1_000_000, language="id"), ExtractConfig())


def test_a_line_without_a_word_is_no_sentence() -> None:
    """Rulers and brackets say nothing."""
    article = make_article("Hujan turun.\n---\n[[[[.\nBanjir datang.")
    assert [sentence.text for sentence in article.sentences] == ["Hujan turun.", "Banjir datang."]


def test_a_date_in_running_text_is_never_the_time_of_publication() -> None:
    """It is the day of the event."""
    article = make_article("Putin tiba di Moskow pada Jumat (30/12/2022).")
    assert article.published is None
    assert article.event_date
    assert article.event_date.value.isoformat() == "2022-12-30"
    assert article.event_date.evidence.endswith("pada Jumat (30/12/2022)")


def test_an_event_is_not_dated_after_the_article() -> None:
    """A day that was still to come is a plan, not the event."""
    article = make_article("Pemilu digelar 14/2/2024. Putin tiba pada 30/12/2022.", published="2022-12-31")
    assert article.event_date
    assert article.event_date.value.isoformat() == "2022-12-30"
