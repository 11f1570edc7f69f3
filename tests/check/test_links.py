"""Links that run something or lead nowhere."""

from __future__ import annotations

import pytest

from digest.check import check_pages
from tests.check.sites import check_page, told


@pytest.mark.parametrize(
    "text",
    [
        "[a](javascript:b)",
        "[a](<JavaScript:b>)",
        "[a]( java&#115;cript:b )",
        "[a](&#1;javascript:b)",
        "![a](data:text/html,b)",
        "[a]: vbscript:b",
        "<javascript:b>",
    ],
)
def test_links_that_run_something(text: str) -> None:
    """However they are written."""
    ((line, message, severity),) = check_page(f"a\n\n{text}\n")
    assert (line, severity) == (3, "error")
    assert message.endswith("would run something; delete it")


@pytest.mark.parametrize(
    "text", ["a javascript: b", "\\[a\\](javascript:b)", "`[a](javascript:b)`", "[a](https://b/javascript:c)"]
)
def test_text_about_such_links(text: str) -> None:
    """It is only text."""
    assert check_page(text + "\n") == []


@pytest.mark.parametrize(
    ("target", "is_there"),
    [
        ("../about.md", True),
        ("../about.md#kami", True),
        ("/about.md", True),
        ("a%20b.md", True),
        ("../none.md", False),
        ("about.md", False),
        ("https://a.example/none.md", True),
        ("photo.jpg", True),
        ("#kami", True),
    ],
)
def test_links_between_pages(target: str, is_there: bool) -> None:  # noqa: FBT001
    """Relative to the page, or to the folder of pages."""
    pages = {"about.md": "a\n", "events/a b.md": "a\n", "events/x.md": f"a\nb [c]({target})\n"}
    expected = [] if is_there else [(2, f"the page {target} does not exist; mend the link, or delete it", "error")]
    assert told(check_pages(pages, (), {})) == expected


def test_a_page_that_moved() -> None:
    """Its reader is led on; a link to its file is not, so an editor learns where the page is."""
    pages = {"notes/a.md": "[x](../events/old.md#summary)\n", "events/2022/new.md": "a\n"}
    moved = {"events/old.md": "events/2022/new.md", "events/gone.md": "events/gone.md"}
    found = [(1, "the page ../events/old.md#summary has moved; link to ../events/2022/new.md", "error")]
    assert told(check_pages(pages, (), {}, moved)) == found
    assert told(check_pages({"a.md": "[x](events/gone.md)\n"}, (), {}, moved)) == [
        (1, "the page events/gone.md does not exist; mend the link, or delete it", "error")
    ]
