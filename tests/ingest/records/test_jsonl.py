"""One article a line: a bad line is one error, the others are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest.config import IngestConfig
from digest.errors import ArticleError
from tests.ingest.reading import read_faults, read_file, read_one

GOOD = '{"text": "Hujan turun."}\n'


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ('{"text": "Hujan', "is no JSON (Invalid control character at: line 1 column 16 (char 15)); write one"),
        ("[1, 2]", "holds no object; write one article as one JSON object a line"),
        ('{"a": ' + "[" * 100_000, "is no JSON (nested too deep)"),
        ('{"id": ' + "9" * 5_000 + ', "text": "x"}', "is no JSON (Exceeds the limit"),
        ('{"text": "' + "x" * 6_000_000 + '"}', "holds an article of more than 5000000 bytes; shorten it"),
        (b"\xff\xfe{", "is no JSON ('utf-8' codec can't decode byte 0xff"),
    ],
)
def test_a_bad_line_between_good_ones(tmp_path: Path, bad: str | bytes, message: str) -> None:
    """Its number and its fault; deep nesting, long numbers and long lines end here."""
    line = bad.encode() if isinstance(bad, str) else bad
    first, fault, last = read_file(tmp_path / "a.jsonl", GOOD.encode() + line + b"\n" + GOOD.encode())
    assert isinstance(fault, ArticleError)
    assert (fault.line, fault.location) == (2, "a.jsonl")
    assert str(fault).startswith(message)
    assert first == last


def test_a_lone_surrogate_becomes_a_sign(tmp_path: Path) -> None:
    """In every field; what comes out can be written to a file."""
    document = read_one(tmp_path / "a.jsonl", r'{"text": "Hujan \ud800.", "title": "\udc00", "id": "\ud800"}')
    assert (document.content, document.declared["headline"]) == ("Hujan \ufffd.", "\ufffd")


def test_a_list_or_an_object_is_read_whole(tmp_path: Path) -> None:
    """As people write JSON by hand."""
    records = [{"text": "Hujan."}, {"text": "Banjir."}, 7]
    found = read_file(tmp_path / "a.json", json.dumps(records))
    assert [str(one) if isinstance(one, ArticleError) else one.content for one in found] == [
        "Hujan.",
        "Banjir.",
        "holds no object; write one article as one JSON object a line",
    ]
    assert read_one(tmp_path / "a.json", json.dumps(records[0], indent=2)).content == "Hujan."
    assert read_faults(tmp_path / "a.json", "[" * 100_000)[0][1].startswith("is no JSON (nested too deep)")


def test_a_file_read_whole_has_a_limit(tmp_path: Path) -> None:
    """Lines have none."""
    ((_, message),) = read_faults(tmp_path / "a.json", f"[{GOOD}]", IngestConfig(max_file_bytes=10))
    assert message == "is larger than 10 bytes; split it, or raise extra.digest.ingest.max_file_bytes"


def test_a_json_feed(tmp_path: Path) -> None:
    """What an item does not say, its feed does."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Koran Desa",
        "language": "id-ID",
        "items": [
            {
                "id": "1",
                "url": "https://a.id/1",
                "title": "Hujan",
                "content_html": "<p>Hujan turun.</p>",
                "date_published": "2023-02-01T10:00:00+07:00",
                "authors": [{"name": "Ani"}],
            },
            3,
        ],
    }
    document, fault = read_file(tmp_path / "feed.json", json.dumps(feed))
    assert not isinstance(document, ArticleError)
    assert (document.content, dict(document.declared)) == (
        "Hujan turun.",
        {
            "id": "1",
            "url": "https://a.id/1",
            "headline": "Hujan",
            "published": "2023-02-01T10:00:00+07:00",
            "authors": ("Ani",),
            "outlet": "Koran Desa",
            "language": "id",
        },
    )
    assert isinstance(fault, ArticleError)
    del feed["items"]
    assert read_faults(tmp_path / "b.json", json.dumps(feed)) == [
        (None, "is a JSON Feed without items; fetch it again, or remove it")
    ]
