"""All checks together: a good page has no errors, and problems come in the order of the pages."""

from __future__ import annotations

from digest.check import check_pages
from tests.check.sites import ANTARA, EVENT, KOMPAS, NOTHING_CITES, PATH, REPORTS, check_event


def test_a_generated_page_holds() -> None:
    """Nothing but a source that no sentence cites."""
    assert check_event(EVENT) == [NOTHING_CITES]


def test_problems_come_by_page_and_line() -> None:
    """Whatever the order of the pages."""
    pages = {"b.md": "a[^1]\nb[^2]\n", "a.md": "<script>\n", PATH: EVENT, **REPORTS}
    found = check_pages(pages, (ANTARA, KOMPAS), {PATH: EVENT})
    places = [(problem.location, problem.line) for problem in found]
    assert places == [
        ("a.md", 1),
        ("b.md", 1),
        ("b.md", 2),
        (PATH, 19),
    ]
    assert check_pages(dict(reversed(pages.items())), (KOMPAS, ANTARA), {PATH: EVENT}) == found
