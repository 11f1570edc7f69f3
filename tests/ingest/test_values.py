"""Foreign values become text, names and times; what they cannot become is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.ingest.values import names_of, text_of, time_of


@pytest.mark.parametrize(
    ("value", "time"),
    [
        ("2022-12-30T15:04:00+07:00", "2022-12-30T15:04:00+07:00"),
        ("2022-12-30T15:04:00+0700", "2022-12-30T15:04:00+07:00"),
        ("2022-12-30T08:04:00Z", "2022-12-30T08:04:00+00:00"),
        ("2022-12-30 15:04:00 +0700", "2022-12-30T15:04:00+07:00"),
        ("2022/12/30 15:04", "2022-12-30T15:04:00"),
        ("2022-12-30", "2022-12-30"),
        ("20221230", "2022-12-30"),
        ("20221230150400", "2022-12-30T15:04:00"),
        (1672390800, "2022-12-30T09:00:00+00:00"),
        (1672390800000, "2022-12-30T09:00:00+00:00"),
        ("Fri, 30 Dec 2022 09:00:00 GMT", "2022-12-30T09:00:00+00:00"),
        ("Jumat, 30 Desember 2022 15:04 WIB", "2022-12-30T15:04:00+07:00"),
        ("kemarin", None),
        ("2022-13-45", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31", None),
        (2022, None),
        (True, None),
        (None, None),
        (float("nan"), None),
    ],
)
def test_times(value: object, time: str | None) -> None:
    """As corpora, feeds and pages write them."""
    assert time_of(value) == time


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ani Wijaya, Budi Santoso", ("Ani Wijaya", "Budi Santoso")),
        ("Ani Wijaya dan Budi Santoso", ("Ani Wijaya", "Budi Santoso")),
        ([{"@type": "Person", "name": "Ani &amp; Co"}, {"name": "Ani &amp; Co"}], ("Ani & Co",)),
        ({"name": "Ani"}, ("Ani",)),
        ([[1], None, ""], ()),
    ],
)
def test_names(value: object, names: tuple[str, ...]) -> None:
    """A list, one text or schema.org's mapping."""
    assert names_of(value) == names


def test_a_lone_surrogate_can_be_written_to_a_file() -> None:
    """JSON lets it in; no encoding lets it out."""
    assert text_of("Hujan\ud800") == "Hujan\ufffd"


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists))
def test_anything_is_read_or_left_out(value: object) -> None:
    """Whatever JSON may hold."""
    for text in (text_of(value), time_of(value), *names_of(value)):
        assert text is None or text.encode()
