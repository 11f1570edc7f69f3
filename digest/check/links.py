"""Links that would run something, and links to pages that do not exist."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from digest.check.site import Site, report
from digest.model import Problem
from digest.text.pages.page_text import Unit, mask_literals

# The target in "[a](b.md "title")", "![a](<b c.png>)", "[a]: b.md" and "<mailto:a@b.example>".
_TARGETS = (
    re.compile(r"\]\(\s*(?:<(?P<angled>[^>]*)>|(?P<plain>[^\s)]*))"),
    re.compile(r"^ {0,3}\[[^\]^][^\]]*\]:\s*<?(?P<plain>[^\s>]+)", re.MULTILINE),
    re.compile(r"<(?P<plain>[A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*)>"),
)

# "javascript:", "data:", "vbscript:"; a browser skips white space and control characters within them.
_RUNS = re.compile(r"(?:javascript|data|vbscript):", re.IGNORECASE)
_IGNORED = re.compile(r"[\x00-\x20]+")

# "https:", "mailto:", "//host".
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


def check_links(site: Site, path: str) -> Iterator[Problem]:
    """Check the links of a page."""
    for unit in site.units(path):
        if unit.kind == "code":
            continue
        for line, target in dict.fromkeys(_find_targets(unit)):
            if _RUNS.match(_IGNORED.sub("", target)):
                yield report(path, line, f"the link {target[:60]} would run something", "delete it")
            elif _is_missing(site, path, target):
                yield _report_missing(site, path, line, target)


def _find_targets(unit: Unit) -> Iterator[tuple[int, str]]:
    masked = mask_literals(unit.text)
    for pattern in _TARGETS:
        for match in pattern.finditer(masked):
            group = "plain" if match["plain"] is not None else "angled"
            start, end = match.span(group)
            yield unit.line + unit.text.count("\n", 0, start), html.unescape(unit.text[start:end])


def _is_missing(site: Site, path: str, target: str) -> bool:
    """Say whether a link leads to a page that is not there; other files and sites are not looked for."""
    if _ELSEWHERE.match(target) or not _split_name(target).endswith(".md"):
        return False
    return _resolve(path, target) not in site.pages


def _report_missing(site: Site, path: str, line: int, target: str) -> Problem:
    """A reader finds the page of a merged event at its old address; MkDocs, which builds from files, does not."""
    now = site.moved.get(_resolve(path, target))
    if now in site.pages:
        link = posixpath.relpath(str(now), posixpath.dirname(path))
        return report(path, line, f"the page {target} has moved", f"link to {link}")
    return report(path, line, f"the page {target} does not exist", "mend the link, or delete it")


def _resolve(path: str, target: str) -> str:
    """Give the path below ``content/`` of what a page's link leads to."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(path), _split_name(target))).lstrip("/")


def _split_name(target: str) -> str:
    return unquote(re.split(r"[?#]", target)[0])
