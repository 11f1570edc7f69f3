"""Records of common corpora become documents by one table of names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest.config import IngestConfig
from tests.ingest.reading import read_faults, read_one

NEWS_PLEASE = {
    "maintext": "Hujan turun.",
    "title": "Hujan",
    "url": "https://a.id/1",
    "date_publish": "2023-02-01 10:00:00",
    "authors": ["Ani"],
    "language": "id",
    "source_domain": "a.id",
    "description": None,
}
NEWSAPI = {
    "source": {"id": None, "name": "Tempo"},
    "author": "Ani",
    "title": "Hujan",
    "url": "https://a.id/1",
    "publishedAt": "2023-02-01T10:00:00Z",
    "content": "Hujan turun.",
}
INDOSUM = {"id": "1", "paragraphs": [[["Hujan", "turun", "."], ["Banjir", "."]], [["Reda", "."]]], "category": "umum"}


@pytest.mark.parametrize(
    ("record", "content", "declared"),
    [
        (
            NEWS_PLEASE,
            "Hujan turun.",
            {
                "url": "https://a.id/1",
                "headline": "Hujan",
                "published": "2023-02-01T10:00:00",
                "authors": ("Ani",),
                "language": "id",
                "outlet": "a.id",
            },
        ),
        (
            NEWSAPI,
            "Hujan turun.",
            {
                "url": "https://a.id/1",
                "headline": "Hujan",
                "published": "2023-02-01T10:00:00+00:00",
                "authors": ("Ani",),
                "outlet": "Tempo",
            },
        ),
        ({"text": "Hujan.", "timestamp": 1672390800}, "Hujan.", {"published": "2022-12-30T09:00:00+00:00"}),
        ({"text": "Hujan.", "meta": {"url": "https://a.id/1"}}, "Hujan.", {"url": "https://a.id/1"}),
        ({"text": ["Hujan.", "Banjir."], "date": "entah"}, "Hujan.\nBanjir.", {}),
        (INDOSUM, "Hujan turun . Banjir .\nReda .", {"id": "1", "section": "umum"}),
        ({"content": "<p>Hujan &amp; angin.</p><p>Banjir.</p>"}, "Hujan & angin.\nBanjir.", {}),
        (
            {"html": "<html><title>Hujan</title><p>Hujan turun.</p></html>", "title": "A"},
            "Hujan turun.",
            {"headline": "A"},
        ),
    ],
)
def test_corpora(tmp_path: Path, record: object, content: str, declared: dict[str, object]) -> None:
    """news-please, NewsAPI, C4, RedPajama, lists of paragraphs, IndoSum, markup, whole pages."""
    document = read_one(tmp_path / "a.jsonl", json.dumps(record) + "\n")
    assert (document.content, dict(document.declared)) == (content, declared)


def test_the_name_of_a_record_stays_whatever_stands_before_it(tmp_path: Path) -> None:
    """By its id, else its address, else its text; never by its line."""
    records = (
        {"id": 7, "url": "https://a.id/1", "text": "Hujan."},
        {"url": "https://a.id/1", "text": "H."},
        {"text": "H."},
    )
    lines = [json.dumps(record) + "\n" for record in records]
    before = [read_one(tmp_path / "a.jsonl", line).name for line in lines]
    assert all(name.startswith("a#") and len(name) == 14 for name in before)
    assert len(set(before)) == 3
    assert read_one(tmp_path / "a.jsonl", "\n\n" + lines[0].replace("Hujan", "Banjir")).name == before[0]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"title": "Hujan"}, "has no text in any known field; name one of its fields content, text, body, maintext"),
        ({"text": " ", "content": None}, "has no text in any known field"),
        ({"text": "x" * 900, "body": 1, "title": "y" * 20}, "holds an article of more than 800 bytes; shorten it"),
        ({"html": "<div>" * 600}, "has tags nested deeper than 500"),
    ],
)
def test_records_that_cannot_be_used(tmp_path: Path, record: object, message: str) -> None:
    """With their line."""
    settings = IngestConfig(max_article_bytes=800 if "title" in str(record) else 5_000)
    ((line, found),) = read_faults(tmp_path / "a.jsonl", "\n" + json.dumps(record) + "\n", settings)
    assert line == 2
    assert found.startswith(message)
