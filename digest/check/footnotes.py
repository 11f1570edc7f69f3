"""Footnotes without definition (printed as they are), definitions that nothing cites, and two of one key."""

from __future__ import annotations

from collections.abc import Iterator

from digest.check.site import Site, note, report
from digest.model import Problem
from digest.text.pages.page_text import Unit


def check_footnotes(site: Site, path: str) -> Iterator[Problem]:
    """Check the footnotes of a page."""
    units = site.units(path)
    defined: dict[str, int] = {}
    for unit in units:
        if unit.kind == "definition" and unit.name in defined:
            what = f"the footnote [^{unit.name}] is defined twice, first in line {defined[unit.name]}"
            yield report(path, unit.line, what, "delete one of the two")
        elif unit.kind == "definition":
            defined[unit.name] = unit.line
    for unit in units:
        for key in sorted(set(unit.citations) - defined.keys()):
            mend = "add a line that defines it, or delete the reference"
            yield report(path, unit.line, f"the footnote [^{key}] is not defined", mend)
    yield from _check_unused(path, defined, units)


def _check_unused(path: str, defined: dict[str, int], units: tuple[Unit, ...]) -> Iterator[Problem]:
    """Readers see it at the foot of the page and nothing leads there: untidy, not wrong."""
    cited = {key for unit in units for key in unit.citations}
    for key, line in defined.items():
        if key not in cited:
            yield note(path, line, f"nothing cites the footnote [^{key}]; cite it, or delete the line")
