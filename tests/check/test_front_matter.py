"""Front matter that MkDocs would drop or misread."""

from __future__ import annotations

import pytest

from digest.check import check_pages
from tests.check.sites import check_page, told


@pytest.mark.parametrize(
    ("front", "line", "message"),
    [
        ("a: b\na: c", 3, "the key a stands twice, first in line 2; delete one of the two"),
        (
            "a: [b",
            3,
            "YAML cannot be read (expected ',' or ']', but got '<stream end>'); mend the line, or quote its text",
        ),
        ("a: b\ndate: kemarin", 3, "date is “kemarin”, which is no date; write it as 2022-12-30"),
        ("date: 2022-02-30", 2, "date is “2022-02-30”, which is no date; write it as 2022-12-30"),
        ("title: [a, b]", 2, 'title must be one text; write title: "…"'),
        ("tags: a", 2, 'tags must be a list; write each of them on a line of its own: - "…"'),
    ],
)
def test_front_matter_that_cannot_be_meant(front: str, line: int, message: str) -> None:
    """Each with its line and what to do."""
    assert check_page(f"---\n{front}\n---\n\na\n") == [(line, message, "error")]


def test_good_front_matter() -> None:
    """Times and own keys are welcome; an event without a day has an empty date."""
    front = 'date: ""\nfirst_reported: "2023-02-23T04:05:00+07:00"\ntags: []\nown: a'
    assert check_page(f"---\n{front}\n---\n") == []


def test_two_pages_of_one_id() -> None:
    """A page copied by hand."""
    page = '---\nid: "x"\n---\n'
    found = told(check_pages({"a.md": page, "b.md": page}, (), {}))
    mend = "delete the page that is the copy, or its id"
    assert found == [(2, f"the id x also stands in {other}; {mend}", "error") for other in ("b.md", "a.md")]
