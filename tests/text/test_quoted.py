"""What stands between marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.quoted import find_quoted


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ('Ia “siap” dan "mau"', ["siap", "mau"]),
        ("„ja“ und «oui» dan ‘ya’ atau 'tidak'", ["ja", "oui", "ya", "tidak"]),
        ('“Saya antusias ini, " ujar Lee. “Ya.”', ["Saya antusias ini,", "Ya."]),
        ('"Saya antusias ini,” ujar Lee. "Ya."', ["Saya antusias ini,", "Ya."]),
        ('“Ia bilang "ya" lalu pergi,” ujar Lee.', ['Ia bilang "ya" lalu pergi,']),
        ('“Ia bilang "ya" lalu pergi.', ['Ia bilang "ya" lalu pergi.']),
        ("Syar'i dan Jum'at", []),
        ('Sekutu Barat".', []),
    ],
)
def test_quoted_texts(text: str, contents: list[str]) -> None:
    """In every pair of marks; apostrophes are none."""
    assert [span.content for span in find_quoted(text)] == contents


def test_an_open_quote_goes_on() -> None:
    """Until its mark."""
    assert not find_quoted("“Kami siap.")[0].closed
    (rest,) = find_quoted("Kami datang,” kata Xi.", continued=True)
    assert (rest.content, rest.continued) == ("Kami datang,", True)


@given(text=st.text(alphabet="“”\"'‘’„«» ab.", max_size=40), continued=st.booleans())
def test_any_text_can_be_read(*, text: str, continued: bool) -> None:
    """And each quote stands inside it."""
    for span in find_quoted(text, continued=continued):
        assert 0 <= span.start < span.end <= len(text)
