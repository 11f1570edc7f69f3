"""Bytes that are no UTF-8, and marks that an unresolved merge of git left; MkDocs prints both as they are."""

from __future__ import annotations

from collections.abc import Iterator

from digest.check.site import Site, report
from digest.model import Problem
from digest.text.pages.page_text import find_bad_encoding, find_conflict_marker


def check_encoding(site: Site, path: str) -> Iterator[Problem]:
    """Check the bytes of a page."""
    text = site.pages[path]
    if line := find_bad_encoding(text):
        yield report(path, line, "this is not UTF-8", "save the page as UTF-8")
    if line := find_conflict_marker(text):
        yield report(path, line, "a git conflict was not resolved", "choose one side and delete the marks")
