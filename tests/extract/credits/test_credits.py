"""Who wrote and edited an article."""

from __future__ import annotations

from tests.builders import make_article


def test_reporters_and_editors_each_once() -> None:
    """From any number of lines."""
    article = make_article("Hujan turun.\nPenulis : A B, C D Editor : E F\nEditor: E F\n(gh/ij)")
    assert article.authors == ("A B", "C D")
    assert article.editors == ("E F", "gh", "ij")
