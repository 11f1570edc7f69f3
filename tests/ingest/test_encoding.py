"""Bytes become the text that was meant, or an error; never a wrong text without a sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import ArticleError
from digest.ingest.encoding import decode_text

RUSSIAN = "Президент России Владимир Путин провёл телефонный разговор с председателем КНР. " * 3
CHINESE = "国家主席习近平在北京同俄罗斯总统举行视频会晤，双方就两国关系和国际问题交换意见。" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_of_a_western_text(encoding: str) -> None:
    """With and without a byte-order mark."""
    text = "“Café itu tutup”, kata Björn – kemarin hujan turun di Bogor."
    assert decode_text(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (CHINESE, "gb18030")])
def test_encodings_of_other_scripts(text: str, encoding: str) -> None:
    """What cannot be cp1252 by its many accents goes to the detector."""
    assert decode_text(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"Hujan\0turun", "holds NUL or control bytes and is no text; save its text as UTF-8, or remove the file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is no text"),
        (bytes(range(1, 32)) * 9, "is no text"),
        (b" \n", "is empty; fill it, or remove the file"),
        (b"\xef\xbb\xbfCaf\xe9", "is not UTF-8 text as its first bytes say; save it as UTF-8"),
    ],
)
def test_what_is_no_text(data: bytes, message: str) -> None:
    """A picture, nothing, or a mark that lies."""
    with pytest.raises(ArticleError, match=message):
        decode_text(data, "a.txt")


def test_a_stray_control_is_no_picture() -> None:
    """Scrapers leave one here and there; cleaning takes it out."""
    assert decode_text(b"Hujan\x02 " + b"turun di Bogor. " * 10, "a.txt").startswith("Hujan\x02 turun")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_or_an_error(data: bytes) -> None:
    """And never another exception."""
    try:
        text = decode_text(data, "a.txt")
    except ArticleError:
        return
    assert text.strip()
