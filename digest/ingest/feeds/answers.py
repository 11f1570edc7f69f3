"""What a server's answer is good for: what was asked for, a page, or nothing."""

from __future__ import annotations

from digest.errors import ArticleError
from digest.ingest.feeds.http import Answer
from digest.ingest.feeds.manners import Visitor
from digest.memory import Fetched

OK, UNCHANGED = 200, 304

_GONE = frozenset({404, 410})
_PAGES = frozenset({"", "text/html", "application/xhtml+xml"})  # media types of what may be an article


def visit(visitor: Visitor, url: str, known: Fetched | None = None) -> Answer:
    """Ask for an address, and take only an answer that holds what was asked for, or says that it has not changed.

    Raises:
        ArticleError: there is no such answer.
    """
    answer = visitor.visit(url, known)
    if answer.status in _GONE:
        raise ArticleError(url, f"is gone (the server says {answer.status})", "take it out, or correct its address")
    if answer.status not in {OK, UNCHANGED}:
        raise ArticleError(url, f"cannot be fetched (the server says {answer.status})", "try again later")
    return answer


def refuse_no_page(url: str, answer: Answer) -> None:
    """Raise an ArticleError where an answer holds no page."""
    if answer.media_type not in _PAGES or not answer.body.strip():
        what = f"holds no page, but {len(answer.body)} bytes of {answer.media_type or 'nothing'}"
        raise ArticleError(url, what, "look at it in a browser")
