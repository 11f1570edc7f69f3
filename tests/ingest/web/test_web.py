"""Markup to text by its tags alone."""

from __future__ import annotations

import pytest

from digest.ingest.web.plain import has_markup, plain_text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Hujan <b>turun</b>.</p><p>Banjir.</p>", "Hujan turun.\nBanjir."),
        ("Hujan<br/>turun &amp; banjir", "Hujan\nturun & banjir"),
        ("&lt;p&gt;Hujan&lt;/p&gt;", "Hujan"),
        ("&amp;lt;p&amp;gt;Hujan&amp;lt;/p&amp;gt;", "Hujan"),
        ("<script>x<y</script><style>p{}</style><!-- <p> -->Hujan", "Hujan"),
        ("3 < 4, kata dia", "3 < 4, kata dia"),
        ("<p", "<p"),
    ],
)
def test_plain_text(markup: str, text: str) -> None:
    """Also of markup that a feed escaped twice."""
    assert plain_text(markup) == text


def test_which_texts_are_markup() -> None:
    """A text may speak of 3 < 4."""
    assert has_markup("Hujan<br>turun")
    assert has_markup("&lt;p&gt;Hujan")
    assert not has_markup("3 < 4 dan a > b & c &lt; d")
