"""One article has one address, however readers came to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.addresses import canonical_address


@pytest.mark.parametrize(
    "url",
    [
        "https://nasional.tempo.co/read/1/hujan",
        "HTTP://Nasional.Tempo.CO:80/read/1/hujan/",
        "https://nasional.tempo.co:443/read/1/hujan#komentar",
        "https://user:secret@nasional.tempo.co/read/1/hujan",
        "https://m.nasional.tempo.co./read/1/hujan?utm_source=x&utm_medium=rss&fbclid=1",
        "https://www.nasional.tempo.co/read/1/huj%61n?page=all",
        "https://nasional.tempo.co/read/1/hujan/amp/?outputType=amp",
        "https://nasional.tempo.co/amp/read/1/hujan",
        "https://nasional-tempo-co.cdn.ampproject.org/c/s/nasional.tempo.co/read/1/hujan/amp",
        "https://www.google.com/amp/s/nasional.tempo.co/read/1/hujan",
    ],
)
def test_these_are_one_article(url: str) -> None:
    """Scheme, port, small screens, tracking, fragments and a slash at the end say nothing of the article."""
    assert canonical_address(url) == "https://nasional.tempo.co/read/1/hujan"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.id/?id=1", "https://a.id/?id=2"),
        ("https://a.id/Berita", "https://a.id/berita"),
        ("https://a.id/1", "https://a.id:8080/1"),
        ("https://a.id/1?page=2", "https://a.id/1?page=3"),
        ("https://news.a.id/1", "https://a.id/1"),
        ("https://a.id/example", "https://a.id/ex"),
    ],
)
def test_these_are_two_articles(one: str, other: str) -> None:
    """What may part two articles is kept."""
    assert canonical_address(one) != canonical_address(other)


def test_the_order_of_parameters_says_nothing() -> None:
    """And an empty value is one."""
    assert (
        canonical_address("https://a.id/?b=2&a=") == canonical_address("https://a.id?a=&b=2") == "https://a.id/?a=&b=2"
    )


def test_a_short_host_keeps_its_first_label() -> None:
    """A domain of two labels is no small screen's."""
    assert canonical_address("https://amp.dev/docs") == "https://amp.dev/docs"


@pytest.mark.parametrize(
    "url", [None, "", "hujan", "ftp://a.id/1", "javascript:alert(1)", "https://", "http://[", "https://a.id:x/"]
)
def test_what_is_no_web_address(url: str | None) -> None:
    """Has no canonical form."""
    assert canonical_address(url) is None


@given(st.text(max_size=40), st.sampled_from(["https://a.id/", "http://m.a.id/amp/", "https://a.id/?", ""]))
def test_the_address_of_an_address_is_itself(rest: str, start: str) -> None:
    """Whatever it holds; nothing breaks it."""
    address = canonical_address(start + rest)
    assert canonical_address(address) == address
