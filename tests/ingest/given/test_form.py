"""The form for articles, as GitHub writes its answers."""

from __future__ import annotations

import json

import pytest
import yaml

from digest.errors import ArticleError
from digest.ingest.given.form import QUESTIONS, read_submission
from tests.builders import ROOT

FORM = """### Link or text\r
\r
{article}\r
\r
### Outlet\r
\r
{outlet}\r
\r
### Address of the original\r
\r
_No response_\r
\r
### Published\r
\r
2024-01-02"""


def _event(article: str, outlet: str = "_No response_") -> str:
    return json.dumps({"issue": {"number": 7, "body": FORM.format(article=article, outlet=outlet)}})


def test_a_link_alone_is_an_address_and_all_else_a_text() -> None:
    """What was left out is empty."""
    link = read_submission(_event("https://a.example/1?b=c"))
    assert (link.address, link.text) == ("https://a.example/1?b=c", "")
    assert link.fields == {"outlet": "", "url": "", "published": "2024-01-02"}
    text = read_submission(_event("Hujan.\r\nhttps://a.example", "Koran A"))
    assert (text.address, text.text, text.fields["outlet"]) == ("", "Hujan.\nhttps://a.example", "Koran A")


def test_a_text_may_hold_what_looks_like_a_question() -> None:
    """The form's own come last."""
    submission = read_submission(_event("A\n\n### Outlet\n\nX\n\n### Link or text\n\nB", "Koran A"))
    assert submission.text == "A\n\n### Outlet\n\nX\n\n### Link or text\n\nB"
    assert submission.fields["outlet"] == "Koran A"


@pytest.mark.parametrize("event", ["", "[]", "{}", '{"issue": 1}', "[" * 100_000])
def test_what_is_no_issue_is_refused(event: str) -> None:
    """With where to find one."""
    with pytest.raises(ArticleError, match="tells of no issue"):
        read_submission(event)


@pytest.mark.parametrize("body", [None, "", "just words", "### Link or text\n\n_No response_"])
def test_an_empty_form_is_refused(body: str | None) -> None:
    """An issue may be written without the form, too."""
    with pytest.raises(ArticleError, match="neither a link nor a text"):
        read_submission(json.dumps({"issue": {"body": body}}))


def test_the_questions_are_those_of_the_form() -> None:
    """In its order."""
    form = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / "article.yml").read_text(encoding="utf-8"))
    assert [field["attributes"]["label"] for field in form["body"]] == list(QUESTIONS)
