"""HTML that runs or loads something, and any HTML in what the machine wrote."""

from __future__ import annotations

import pytest

from tests.check.sites import EVENT, check_event, check_page

RUNS = "HTML that runs or loads something stands here; delete the tag"
HANDLER = "an attribute on…= would run a script; delete it"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a\n<script>b</script>\n", 2, RUNS),
        ("a <IFRAME src='b'>\n", 1, RUNS),
        ("<img src=a onerror=b>\n", 1, HANDLER),
        ("<img src=a/onerror=b>\n", 1, HANDLER),
        ("<p\nonclick='a'>\n", 2, None),
        ("[a](b){: onclick=c }\n", 1, HANDLER),
    ],
)
def test_html_that_does_something(text: str, line: int, message: str | None) -> None:
    """On any page, whoever wrote it."""
    found = check_page(text)
    assert (line, message, "error") in found or message is None


@pytest.mark.parametrize(
    "text", ["a <b>c</b>", "`<script>`", "```\n<script>\n```", "\\<script", "&lt;script>", "a < b, on = c"]
)
def test_what_does_nothing(text: str) -> None:
    """The hand may write HTML, and text about it."""
    assert check_page(text + "\n") == []


def test_html_in_generated_text() -> None:
    """It came from an article: escaping failed."""
    page = EVENT.replace("Xi akan", "<b>Xi</b> akan")
    assert (12, "raw HTML stands in generated text; report this as a fault of digest", "error") in check_event(
        page, base=page
    )
