"""What readers share: limits, and names that stay."""

from __future__ import annotations

import io

import pytest

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest.source import Source, document_of_many, read_whole


def _source(data: bytes) -> Source:
    return Source(
        name="a",
        location="x/a.txt",
        stream=io.BufferedReader(io.BytesIO(data)),
        settings=IngestConfig(max_article_bytes=9),
    )


def test_a_file_of_one_article_has_a_limit() -> None:
    """Nothing beyond it is read."""
    assert read_whole(_source(b"123456789")) == b"123456789"
    with pytest.raises(ArticleError, match="is larger than 9 bytes; split it, or raise"):
        read_whole(_source(b"1234567890"))


def test_one_of_many_is_named_after_what_it_calls_itself() -> None:
    """The same id is the same name, whatever else changed."""
    source = _source(b"")
    one, two = (document_of_many(source, text, {"id": "7", "url": text}) for text in ("Hujan.", "Banjir."))
    assert one.name == two.name == "a#7902699be42c"
    assert one.location == "x/a.txt#7902699be42c"
    assert document_of_many(source, "Hujan.", {}).name != one.name
