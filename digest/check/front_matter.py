"""Front matter that MkDocs drops without a word, dates that are none, and one id on two pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from digest.check.site import Site, report
from digest.model import Problem
from digest.text.pages.page_text import FrontLines

# Which keys hold one text, which a list, and which a day or a time.
_TEXTS = frozenset({"id", "title", "language", "locked"})
_LISTS = frozenset({"articles", "outlets", "agencies", "tags"})
_DATES = frozenset({"date", "first_reported", "last_reported"})

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def check_front_matter(site: Site, path: str) -> Iterator[Problem]:
    """Check the front matter of a page."""
    if fault := site.faults.get(path):
        yield report(path, fault.line, fault.what, fault.mend)
        return
    for entry in site.parsed[path].front:
        yield from _check_kind(path, entry)
        if entry.key == "id":
            yield from _check_id(site, path, entry)


def _check_kind(path: str, entry: FrontLines) -> Iterator[Problem]:
    is_text = isinstance(entry.value, str)
    if entry.key in _TEXTS | _DATES and not is_text:
        yield report(path, entry.line, f"{entry.key} must be one text", f'write {entry.key}: "…"')
    elif entry.key in _LISTS and is_text:
        yield report(path, entry.line, f"{entry.key} must be a list", 'write each of them on a line of its own: - "…"')
    elif entry.key in _DATES and entry.value and not _is_date(str(entry.value)):
        what = f"{entry.key} is “{entry.value}”, which is no date"
        yield report(path, entry.line, what, "write it as 2022-12-30")


def _is_date(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text) if _DAY.fullmatch(text) else datetime.fromisoformat(text))
    except ValueError:
        return False


def _check_id(site: Site, path: str, entry: FrontLines) -> Iterator[Problem]:
    others = [other for other in site.paths_of_id[entry.value] if other != path]
    if others:
        what = f"the id {entry.value} also stands in {others[0]}"
        yield report(path, entry.line, what, "delete the page that is the copy, or its id")
