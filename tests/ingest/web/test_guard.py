"""Pages built to harm are refused before they are parsed; ordinary ones are not."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest.web.guard import check_page, remove_pictures
from digest.ingest.web.plain import plain_text
from tests.ingest.reading import PAGES


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<p" + " a" * 2_001 + ">", "has a tag of too many attributes; .* max_html_attributes"),
        ('<p title=">"' + " a" * 2_001 + ">", "has a tag of too many attributes"),
        ("<p" + " a=b" * 20_000 + ">", "has a tag of 80002 characters; .* max_html_tag_chars"),
        ("<p" + " a" * 2_001, "has a tag of too many attributes"),
        ("<div>" * 501, "has tags nested deeper than 500; .* max_html_depth"),
        ("<p>x</p></div>" * 9 + "<b>" * 501, "has tags nested deeper than 500"),
    ],
)
def test_hostile_pages(page: str, message: str) -> None:
    """Too many attributes, too long a tag, too deep."""
    with pytest.raises(ArticleError, match=message.replace(".* ", ".*")):
        check_page(page, "a.html", IngestConfig())


@pytest.mark.parametrize(
    "page",
    [
        "<p>Hujan <li>turun <br>" * 1_000,
        '<meta content="' + "kata " * 3_000 + '">',
        "<script>" + "'<div>' + " * 1_000 + "</script>",
        "<!-- " + "<div>" * 1_000 + " -->",
        "<div><p>3 < 4 & 5 > 4</p></div>" * 1_000,
    ],
)
def test_ordinary_pages(page: str) -> None:
    """Unclosed paragraphs, long descriptions, tags in scripts."""
    check_page(page, "a.html", IngestConfig())


def test_pages_of_outlets_pass() -> None:
    """All that were written for it."""
    pages = sorted(PAGES.glob("*.html"))
    assert len(pages) >= 30
    for page in pages:
        check_page(page.read_text(encoding="utf-8"), page.name, IngestConfig())


def test_pictures_leave_a_page_whole() -> None:
    """Only their bytes go."""
    assert remove_pictures('<img src="data:image/png;base64,iVBORw0=" alt="Hujan">') == '<img src="data:," alt="Hujan">'


@given(st.text(alphabet="<>/\"'= ap!-&;", max_size=300))
def test_any_markup_passes_or_is_refused(markup: str) -> None:
    """And never another exception, whatever stands open."""
    try:
        check_page(markup, "a.html", IngestConfig(max_html_depth=5, max_html_attributes=5))
    except ArticleError as error:
        assert "extra.digest.ingest.max_html_" in str(error)  # noqa: PT017


@pytest.mark.parametrize(
    "piece", ["<", "<a", "<a '", "<a \"'", "<!--", "<script", "</", "data:", "data:a;base64,", " a"]
)
def test_no_pattern_is_slow(piece: str) -> None:
    """Five megabytes of what patterns stumble over; a quadratic one would take days."""
    markup = "<p" + piece * (5_000_000 // len(piece))
    with contextlib.suppress(ArticleError):
        check_page(remove_pictures(markup), "a.html", IngestConfig())
    assert len(plain_text(markup)) <= len(markup)
