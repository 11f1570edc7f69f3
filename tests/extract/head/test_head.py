"""Where the report begins."""

from __future__ import annotations

from digest.extract.head.layout import split_layout
from tests.builders import INDONESIAN, make_document


def test_the_head_is_what_stands_before_the_dateline() -> None:
    """The body begins after it."""
    layout = split_layout(make_document("Judul Berita\nMOSKOW - Putin tiba.\nIa pulang."), INDONESIAN)
    assert (layout.head, layout.body) == (("Judul Berita",), ("Putin tiba.", "Ia pulang."))


def test_without_a_dateline_a_first_line_like_a_headline_is_the_head() -> None:
    """A sentence is not."""
    assert split_layout(make_document("Putin Tiba di Moskow\nPutin tiba."), INDONESIAN).head == (
        "Putin Tiba di Moskow",
    )
    assert split_layout(make_document("Putin tiba di Moskow.\nIa pulang."), INDONESIAN).head == ()
    assert split_layout(make_document("Putin Tiba di Moskow"), INDONESIAN).head == ()
