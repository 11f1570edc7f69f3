"""What no editor means to publish."""

from __future__ import annotations

from tests.check.sites import check_page


def test_marks_of_a_conflict() -> None:
    """MkDocs would print them."""
    found = check_page("a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n")
    assert found == [(3, "a git conflict was not resolved; choose one side and delete the marks", "error")]


def test_an_underlined_heading_is_no_conflict() -> None:
    """Seven equals signs may be that."""
    assert check_page("Judul\n=======\n\na <<<<<<< b\n") == []


def test_bytes_that_are_no_utf8() -> None:
    """As read with ``errors="surrogateescape"``."""
    assert check_page("a\ncaf\udce9\n") == [(2, "this is not UTF-8; save the page as UTF-8", "error")]
