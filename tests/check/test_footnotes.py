"""References and definitions of footnotes meet."""

from __future__ import annotations

import pytest

from tests.check.sites import check_page

UNDEFINED = "the footnote [^1] is not defined; add a line that defines it, or delete the reference"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a[^1]\n\n[^1]: b\n", []),
        ("a\\[^1\\] `[^2]`\n\n```\n[^3]\n```\n", []),
        (
            "a\nb[^1]\n",
            [(2, UNDEFINED, "error")],
        ),
        (
            "a[^1]\n\n[^1]: b\n[^1]: c\n",
            [(4, "the footnote [^1] is defined twice, first in line 3; delete one of the two", "error")],
        ),
        ("a\n\n[^1]: b\n", [(3, "nothing cites the footnote [^1]; cite it, or delete the line", "note")]),
        ("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c\n", []),
    ],
)
def test_footnotes(text: str, expected: list[tuple[int, str, str]]) -> None:
    """Line, what and what to do."""
    assert check_page(text) == expected
