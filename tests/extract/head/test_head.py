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


def test_a_place_alone_is_a_dateline_only_where_the_report_opens() -> None:
    """In no headline, and under no other line of the body."""
    opening = make_document("Judul Berita\nBandung - Polisi datang.\nIa pulang.")
    assert split_layout(opening, INDONESIAN).body == ("Polisi datang.", "Ia pulang.")
    below = make_document("Judul Berita\nIa pulang.\nBandung - Polisi datang.")
    assert split_layout(below, INDONESIAN).body == ("Ia pulang.", "Bandung - Polisi datang.")
    headline = make_document("Bandung: Polisi Datang\nIa pulang.")
    assert split_layout(headline, INDONESIAN).head == ("Bandung: Polisi Datang",)


def test_a_headline_with_a_dash_is_no_dateline() -> None:
    """Unless an outlet signs it."""
    assert split_layout(make_document("KPK - Polri Sepakat\nIa pulang."), INDONESIAN).head == ("KPK - Polri Sepakat",)


def test_no_sentence_of_the_report_is_lost_above_a_dateline() -> None:
    """A line that introduces the report stays, and a pointer to another article is no dateline."""
    layout = split_layout(make_document("Judul Berita\nPutin tiba.\nMOSKOW - Ia pulang."), INDONESIAN)
    assert (layout.head, layout.body) == (("Judul Berita",), ("Putin tiba.", "Ia pulang."))
    layout = split_layout(make_document("Judul Berita\nPutin tiba.\nSIMAK JUGA - Xi Pergi.\nIa pulang."), INDONESIAN)
    assert layout.body[0] == "Putin tiba."


def test_speakers_of_an_interview_are_no_places() -> None:
    """Whose name opens more lines than one."""
    layout = split_layout(make_document("Judul Berita\nBandung: Ya.\nSolo: Tidak.\nBandung: Ya."), INDONESIAN)
    assert layout.dateline is None
