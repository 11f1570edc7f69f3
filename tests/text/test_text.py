"""The small tools: words, likeness, slugs, links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.links import web_address
from digest.text.marks import fold_marks
from digest.text.similarity import containment, jaccard, token_set_ratio
from digest.text.slugs import make_slug
from digest.text.tokens import split_content_words, split_words
from tests.builders import INDONESIAN


def test_words() -> None:
    """In lower case; hyphens part, apostrophes do not."""
    assert split_words('"Kerja-sama AS," kata Jum\'at') == ("kerja", "sama", "as", "kata", "jum'at")
    assert split_content_words("Putin dan Xi yang mengatakan itu bertemu", INDONESIAN) == ["putin", "xi", "bertemu"]


def test_likeness() -> None:
    """From 0 to 1, and nothing is like nothing."""
    assert jaccard(["a", "b"], ["b", "c"]) == pytest.approx(1 / 3)
    assert jaccard([], []) == 0
    assert containment(["a"], ["a", "b", "c"]) == 1
    assert containment([], ["a"]) == 0
    assert token_set_ratio("a b", "b a") == 1


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ('Putin: "Teman Baik"', "putin-teman-baik"),
        ("Café Zürich", "cafe-zurich"),
        ("普京", "event"),
        ("../../etc", "etc"),
        ("satu dua tiga empat lima enam", "satu-dua-tiga-empat"),
        ("x" * 99, "x" * 20),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    """Words an address can hold, cut between words."""
    assert make_slug(text, fallback="event", longest=20) == slug


@given(st.text())
def test_a_slug_is_always_safe(text: str) -> None:
    """No path, no mark-up, never empty."""
    assert set(make_slug(text, fallback="event")) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.id/1?b=c#d", "https://a.id/1?b=c#d"),
        ("http://a.id/x(1) y", "http://a.id/x%281%29%20y"),
        ('https://a.id/"><script>', "https://a.id/%22%3E%3Cscript%3E"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.id/1", None),
        ("https://user@a.id/1", None),
        ("https://localhost/1", None),
        ("http://[", None),
        ("", None),
        (None, None),
    ],
)
def test_web_addresses(url: str | None, address: str | None) -> None:
    """Only http and https to a named host, with nothing that could leave the link."""
    assert web_address(url) == address


def test_marks_that_mean_the_same_are_equal() -> None:
    """Outlets draw quotes, dashes and spaces differently; their words are the same."""
    assert fold_marks("“Jum’at” – 1\u00a0000") == fold_marks('"Jum\'at" — 1 000') == '"Jum\'at" - 1 000'
    assert split_words("Jum’at") == split_words("Jum'at") == ("jum'at",)
