"""Does it hold? Pages as they are + the articles + the pages as last generated → Problems.

Each check looks at one page of a ``Site`` (see ``site.py``). What the hand changed is its own affair: a note,
never an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from digest.check.citations import check_citations
from digest.check.encoding import check_encoding
from digest.check.footnotes import check_footnotes
from digest.check.front_matter import check_front_matter
from digest.check.html import check_html
from digest.check.links import check_links
from digest.check.remains import find_remains, own_sentences
from digest.check.site import PageCheck, read_site
from digest.check.state import check_events
from digest.check.waiting import check_waiting
from digest.model import Article, Problem

__all__ = ["CHECKS", "check_events", "check_pages", "check_waiting", "find_remains", "own_sentences"]

CHECKS: tuple[PageCheck, ...] = (
    check_encoding,
    check_front_matter,
    check_footnotes,
    check_html,
    check_links,
    check_citations,
)


def check_pages(
    pages: Mapping[str, str],
    articles: Iterable[Article],
    bases: Mapping[str, str],
    moved: Mapping[str, str] | None = None,
) -> tuple[Problem, ...]:
    """Check every page, by path; ``bases`` are the pages as last generated, ``moved`` paths of pages that were."""
    site = read_site(pages, articles, bases, moved or {})
    found = (problem for path in sorted(pages) for check in CHECKS for problem in check(site, path))
    return tuple(sorted(found, key=lambda problem: (problem.location, problem.line or 0, problem.message)))
