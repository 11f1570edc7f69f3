"""Files become documents, and what cannot be read says where, what and what to do."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest import read_documents
from digest.model import Document


def _read(path: Path, *, most: int = 1000) -> Document:
    (document,) = read_documents(path, path.parent, IngestConfig(max_article_bytes=most))
    assert isinstance(document, Document)
    return document


def test_a_text_file_is_one_document(tmp_path: Path) -> None:
    """Named after the file."""
    path = tmp_path / "a.txt"
    path.write_text("Hujan turun.", encoding="utf-8")
    document = _read(path)
    assert (document.name, document.location, document.content) == ("a", "a.txt", "Hujan turun.")


def test_markdown_declares_in_its_front_matter_and_a_sidecar_wins(tmp_path: Path) -> None:
    """The rest is its text."""
    (tmp_path / "a.md").write_text("---\noutlet: Tempo\nurl: https://tempo.co/1\n---\nHujan turun.\n", encoding="utf-8")
    (tmp_path / "a.yml").write_text("outlet: Kompas.com\n", encoding="utf-8")
    document = _read(tmp_path / "a.md")
    assert dict(document.declared) == {"outlet": "Kompas.com", "url": "https://tempo.co/1"}
    assert document.content == "Hujan turun.\n"


def test_a_file_elsewhere_is_named_by_its_whole_path(tmp_path: Path) -> None:
    """As `digest show /tmp/a.txt` gives it."""
    path = tmp_path / "a.txt"
    path.write_text("Hujan turun.", encoding="utf-8")
    (document,) = read_documents(path, tmp_path / "site", IngestConfig())
    assert document.location == path.resolve().as_posix()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"x" * 1001, "is larger than 1000 bytes; split it, or raise extra.digest.ingest.max_article_bytes"),
        ("a.docx", b"x", "no reader for “.docx” files; convert it to one of .feed.json, .html, .jsonl, "),
        ("a.md", b"---\noutlet: x\nid: [\n---\nHujan.\n", "line 4: YAML cannot be read"),
        ("a.md", b"---\ntitle: x\n", "line 1: front matter has no end; close it with a line ---"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    """The message is for the person who put the file there."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ArticleError, match=message) as raised:
        _read(tmp_path / name)
    assert raised.value.location == name


def test_content_decides_where_the_suffix_lies(tmp_path: Path) -> None:
    """A saved page called .txt, lines called .txt, and a packed text without .gz."""
    (tmp_path / "page.txt").write_text(
        "<!DOCTYPE html><title>Hujan</title><p>Hujan turun di Bogor.</p>", encoding="utf-8"
    )
    (tmp_path / "lines.txt").write_text('{"id": 1, "text": "Hujan turun."}\n', encoding="utf-8")
    (tmp_path / "packed.txt").write_bytes(gzip.compress(b"Hujan turun."))
    assert _read(tmp_path / "page.txt").declared["headline"] == "Hujan"
    assert _read(tmp_path / "lines.txt").content == "Hujan turun."
    assert _read(tmp_path / "packed.txt").content == "Hujan turun."


def test_a_sidecar_wins_over_a_page_and_over_every_record(tmp_path: Path) -> None:
    """Beside a packed file too: the name without .gz counts."""
    (tmp_path / "page.html").write_text(
        "<html><title>Hujan</title><p>Hujan turun di Bogor.</p></html>", encoding="utf-8"
    )
    (tmp_path / "page.yml").write_text("headline: Banjir\n", encoding="utf-8")
    lines = b"".join(json.dumps({"text": f"Hujan {n}.", "outlet": "Koran A"}).encode() + b"\n" for n in range(2))
    (tmp_path / "lines.jsonl.gz").write_bytes(gzip.compress(lines))
    (tmp_path / "lines.yml").write_text("outlet: Tempo\n", encoding="utf-8")
    assert _read(tmp_path / "page.html").declared["headline"] == "Banjir"
    found = list(read_documents(tmp_path / "lines.jsonl.gz", tmp_path, IngestConfig()))
    assert [document.declared["outlet"] for document in found if isinstance(document, Document)] == ["Tempo", "Tempo"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", '---\noutlet: "Ab\\uD800"\n---\nHujan turun.\n'),
        ("a.txt", "Hujan \ud800 turun."),
        ("a.html", "<title>Hujan &#xD800;</title><p>Hujan \ud800 &#xD800; turun di Bogor.</p>"),
        (
            "b.html",
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "\\ud800"}</script><p>Hujan.</p>',
        ),
        ("a.json", r'{"title": "\ud800", "authors": ["\ud800"], "text": "Hujan \ud800"}'),
        ("b.json", r'{"text": "<p>Hujan &amp;#xd800; \ud800</p>", "id": "\ud800"}'),
        ("a.rss", "<rss><channel><item><title>&#xD800;</title><description>Hujan</description></item></channel></rss>"),
    ],
)
def test_nothing_gets_in_that_no_file_can_hold(tmp_path: Path, name: str, text: str) -> None:
    """Half of a letter is replaced, or its file is named: no build stops where it writes."""
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        (document,) = read_documents(path, tmp_path, IngestConfig())
    except ArticleError as error:
        assert name in {"a.md", "a.rss"}
        assert error.location == name  # noqa: PT017
        return
    assert isinstance(document, Document)
    assert "\\ud800" not in repr((document.content, document.declared))
