"""Saved pages: the report and what the page says of itself, in time, whatever the page does."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.config import IngestConfig
from digest.ingest.html import decode_page
from tests.ingest.reading import PAGES, read_faults, read_one

MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://a.example.org/hujan
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="x"

--x
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<html><head><title>Hujan di Caf=E9</title></head><body><p>Hujan turun di Caf=E9 =
Bogor sejak pagi.</p></body></html>
--x
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--
"""


def test_a_saved_page_of_an_outlet(tmp_path: Path) -> None:
    """All that it declares, and its report without furniture."""
    document = read_one(tmp_path / "banjir.html", (PAGES / "kompas-1.html").read_bytes())
    assert dict(document.declared) == {
        "url": "https://regional.kompas.com/read/2023/02/14/101500478/banjir-rendam-rumah",
        "headline": "Banjir Rendam 214 Rumah di Demak, Warga Mengungsi ke Balai Desa",
        "published": "2023-02-14T10:15:00+07:00",
        "authors": ("Titis Anis Fauziyah",),
        "outlet": "Kompas.com",
        "language": "id",
    }
    assert document.name == "banjir"
    assert document.content.startswith("Banjir setinggi satu meter merendam 214 rumah di Demak")
    assert "Harga Emas" not in document.content


def test_a_page_saved_with_its_parts(tmp_path: Path) -> None:
    """Its address and its encoding stand beside it."""
    document = read_one(tmp_path / "a.mhtml", MHTML)
    assert document.content == "Hujan turun di Café Bogor sejak pagi."
    assert document.declared["url"] == "https://a.example.org/hujan"
    assert read_faults(tmp_path / "b.mhtml", MHTML.replace("text/html; ", "text/css; ")) == [
        (None, "holds no HTML page; save the page again, as HTML")
    ]


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("<p>Café</p>".encode("cp1252"), "windows-1252"),
        ("<meta charset=windows-1252><p>Café</p>".encode("cp1252"), None),
        ("<meta charset=utf-8><p>Café</p>".encode("cp1252"), None),
        ("<meta charset=no-such><p>Café</p>".encode(), None),
        ("<p>Café</p>".encode("utf-16"), None),
    ],
)
def test_charsets_of_pages(data: bytes, charset: str | None) -> None:
    """What came with the page, what it names, and where that is wrong its bytes."""
    assert "<p>Café</p>" in decode_page(data, "a.html", charset)


def test_a_page_without_a_report_gives_the_text_of_its_tags(tmp_path: Path) -> None:
    """A text of a line is no main text to an extractor."""
    document = read_one(tmp_path / "a.html", "<html><body><p>Hujan &amp; angin.</p><script>x()</script></body></html>")
    assert document.content == "Hujan & angin."


def test_pictures_in_a_page_count_for_nothing(tmp_path: Path) -> None:
    """Browsers save them as one long attribute."""
    page = f'<html><p>Hujan turun di Bogor.<img src="data:image/png;base64,{"A" * 6_000_000}"></p></html>'
    assert read_one(tmp_path / "a.html", page).content == "Hujan turun di Bogor."


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<html>" + "Hujan turun. " * 100, "is a page of more than 1000 characters; save its text, or raise"),
        ("<html><body></body></html>", "is a page without text; save the article's text, or remove it"),
    ],
)
def test_a_page_that_cannot_be_used(tmp_path: Path, page: str, message: str) -> None:
    """And what to do."""
    ((_, found),) = read_faults(tmp_path / "a.html", page, IngestConfig(max_article_bytes=1000))
    assert found.startswith(message)
