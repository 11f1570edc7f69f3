"""HTML that could do something: never on any page. Any HTML at all: never in what the machine wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.site import Site, report
from digest.model import Problem
from digest.text.pages.page_text import Unit, mask_literals

# "<b>", "</p", "<!--"; not "a < b", "<https://a.example>".
_TAG = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)|!|\?)")

# "<script", "<iframe src=…"; not "<b>".
_ACTIVE_TAG = re.compile(
    r"<\s*(?:script|iframe|frame|object|embed|applet|form|base|meta|link|style|svg|math|template)\b", re.IGNORECASE
)

# "<img onerror=…", "{ onclick=… }"; not "on = off".
_HANDLER = re.compile(r"[<{][^>}]*[\s\"'/]on[a-z]+\s*=", re.IGNORECASE)


def check_html(site: Site, path: str) -> Iterator[Problem]:
    """Check a page for HTML."""
    generated = site.generated_words(path)
    for unit in site.units(path):
        if unit.kind != "code":
            yield from _check_unit(path, unit, is_generated=unit.words in generated)


def _check_unit(path: str, unit: Unit, *, is_generated: bool) -> Iterator[Problem]:
    """Check line by line; a tag that spans lines is met in its first."""
    if _HANDLER.search(mask_literals(unit.text)):
        yield report(path, unit.line, "an attribute on…= would run a script", "delete it")
    for number, line in enumerate(mask_literals(unit.text).split("\n"), start=unit.line):
        if _ACTIVE_TAG.search(line):
            yield report(path, number, "HTML that runs or loads something stands here", "delete the tag")
        elif is_generated and _TAG.search(line):
            yield report(path, number, "raw HTML stands in generated text", "report this as a fault of digest")
