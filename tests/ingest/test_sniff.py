"""The first bytes decide where they are plain."""

from __future__ import annotations

import pytest

from digest.ingest.sniff import find_kind


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"PAR1\x15", ".parquet"),
        (b"WARC/1.0\r\n", ".warc"),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", ".mhtml"),
        (b'<?xml version="1.0"?>\n<!-- a feed -->\n<rss version="2.0">', ".rss"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', ".rss"),
        (b'<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">', ".rss"),
        (b"\xef\xbb\xbf<!-- saved from --><!DOCTYPE html>", ".html"),
        (b'<html lang="id">', ".html"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', ".feed.json"),
        (b'{"id": 1, "text": "a"}', ".jsonl"),
        (b'[\n  {"id": 1', ".jsonl"),
        (b"Hujan turun.", ".txt"),
        (b"{catatan} Hujan turun.", ".txt"),
        (b"<div>Markdown may begin so</div>", ".txt"),
        (b"From: A\nHujan turun.", ".txt"),
    ],
)
def test_kinds(start: bytes, kind: str) -> None:
    """Whatever the suffix; plain text keeps the suffix that it has."""
    assert find_kind(".txt", start) == kind


@pytest.mark.parametrize(
    ("suffix", "kind"), [(".HTM", ".html"), (".xml", ".rss"), (".mht", ".mhtml"), (".docx", ".docx")]
)
def test_suffixes(suffix: str, kind: str) -> None:
    """Several names of one kind."""
    assert find_kind(suffix, b"?") == kind
