"""Web archives as crawlers write them; one bad page is one error."""

from __future__ import annotations

import gzip
from pathlib import Path

from digest.config import IngestConfig
from digest.errors import ArticleError
from tests.ingest.reading import PAGES, read_faults, read_file


def make_archive(pages: list[tuple[str, str, bytes]], *, packed: bool = True) -> bytes:
    """An archive of (address, status, body packed with gzip or not), as CC-NEWS has them."""
    records = [_record("warcinfo", "", "application/warc-fields", b"software: test\r\n")]
    for address, status, body in pages:
        coding = "Content-Encoding: gzip\r\n" * body.startswith(b"\x1f\x8b")
        head = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{coding}\r\n".encode()
        records.append(_record("request", address, "application/http; msgtype=request", b"GET / HTTP/1.1\r\n\r\n"))
        records.append(_record("response", address, "application/http; msgtype=response", head + body))
    return b"".join(gzip.compress(record) if packed else record for record in records)


def _record(kind: str, address: str, media_type: str, payload: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{len(payload)}>\r\n"
    target = f"WARC-Target-URI: {address}\r\n" if address else ""
    length = f"Content-Type: {media_type}\r\nContent-Length: {len(payload)}\r\n\r\n"
    return (head + target + length).encode() + payload + b"\r\n\r\n"


def _page(name: str) -> bytes:
    return (PAGES / f"{name}.html").read_bytes()


def test_an_archive_of_pages(tmp_path: Path) -> None:
    """Each page that was there is a document; requests, redirects and errors are none."""
    pages = [
        ("https://a.id/1", "200 OK", _page("old-1")),
        ("https://a.id/2", "301 Moved Permanently", b""),
        ("https://a.id/3", "404 Not Found", b"<html><p>Tidak ada.</p></html>"),
        ("https://a.id/4", "200 OK", gzip.compress(_page("nodate-1"))),
        ("https://a.id/5", "200 OK", b"<html><p>Hujan turun.</p></html>"),
    ]
    for packed in (True, False):
        found = read_file(tmp_path / "CC-NEWS.warc.gz", make_archive(pages, packed=packed))
        documents = [one for one in found if not isinstance(one, ArticleError)]
        assert [document.declared["url"] for document in documents] == [
            "https://beritalama.example.net/2009/11/09/tim-menang.html",
            "https://warungberita.example.org/a/12",
            "https://a.id/5",
        ]
        assert len(found) == 3
        assert documents[0].content.startswith("Tim sepak bola Solo menutup putaran pertama")


def test_plain_texts_of_an_archive(tmp_path: Path) -> None:
    """As WET files have them."""
    record = _record("conversion", "https://a.id/1", "text/plain", b"Hujan turun.")
    (document,) = read_file(tmp_path / "a.wet.gz", gzip.compress(record))
    assert not isinstance(document, ArticleError)
    assert (document.content, dict(document.declared)) == ("Hujan turun.", {"url": "https://a.id/1"})


def test_a_bomb_in_an_archive_is_one_error(tmp_path: Path) -> None:
    """A page of fifty kilobytes that unpacks to fifty megabytes; the next is read."""
    bomb = gzip.compress(b"<p>" + b"x" * 50_000_000)
    pages = [("https://a.id/1", "200 OK", bomb), ("https://a.id/2", "200 OK", b"<html><p>Hujan turun.</p></html>")]
    fault, document = read_file(tmp_path / "a.warc.gz", make_archive(pages))
    assert isinstance(fault, ArticleError)
    assert (fault.line, str(fault)[:44]) == (3, "holds an article of more than 5000000 bytes;")
    assert not isinstance(document, ArticleError)


def test_a_bad_page_is_an_error_with_its_record(tmp_path: Path) -> None:
    """And what to do."""
    pages = [("https://a.id/1", "200 OK", b"<html></html>")]
    ((line, message),) = read_faults(tmp_path / "a.warc", make_archive(pages, packed=False))
    assert (line, message) == (3, "is a page without text; save the article's text, or remove it")


def test_a_broken_archive(tmp_path: Path) -> None:
    """What stood before the fault has been read."""
    whole = make_archive([("https://a.id/1", "200 OK", b"<html><p>Hujan turun.</p></html>")], packed=False)
    document, fault = read_file(tmp_path / "a.warc", whole + b"no record at all\r\n\r\n", IngestConfig())
    assert not isinstance(document, ArticleError)
    assert str(fault).startswith("is a broken archive after its record 3 (")
