"""Problems and suggestions as GitHub Actions shows them beside the file: ``::warning file=a.txt,line=3::is empty``.

Lines of a text would be commands of their own, so they are escaped as the format asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from digest.model import Problem

_LEVELS = {"error": "warning", "note": "notice"}  # the site is deployed all the same


def annotate_problem(problem: Problem, find_file: Callable[[str], str]) -> str:
    """Give the line for a problem; ``find_file`` gives the path, from the repository's top, of what problems name."""
    properties = {"file": find_file(problem.location), "line": str(problem.line or 1), "title": problem.stage}
    return _write(_LEVELS[problem.severity], properties, problem.message)


def annotate_suggestions(page: str, count: int) -> str:
    """Give the line for a page where suggestions wait."""
    wait = "suggestion waits" if count == 1 else "suggestions wait"
    return _write("warning", {"file": page}, f"{count} {wait} here; digest status shows what the machine would write")


def _write(level: str, properties: Mapping[str, str], message: str) -> str:
    told = ",".join(f"{name}={_escape(value, more=True)}" for name, value in properties.items())
    return f"::{level} {told}::{_escape(message)}"


def _escape(text: str, *, more: bool = False) -> str:
    """Escape what ends a line, and in a property what ends that."""
    pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), *((":", "%3A"), (",", "%2C"))[: 2 * more]]
    for plain, escaped in pairs:
        text = text.replace(plain, escaped)
    return text
