"""What somebody filled into the form for articles, as GitHub tells it: an event in JSON → text or address, and fields.

::

    ### Link or text

    https://www.kompas.com/…

    ### Outlet

    _No response_
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from digest.errors import ArticleError

# The labels of .github/ISSUE_TEMPLATE/article.yml, and the fields that they mean; in the order of the form.
QUESTIONS: Mapping[str, str] = {
    "Link or text": "",
    "Outlet": "outlet",
    "Address of the original": "url",
    "Published": "published",
}

_NOTHING = "_No response_"
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """An address or a text, one of the two empty, and what was said of it."""

    address: str
    text: str
    fields: Mapping[str, str]


def read_submission(event: str) -> Submission:
    """Give what an issue holds.

    Raises:
        ArticleError: the event tells of no issue, or nothing was filled in.
    """
    try:
        body = json.loads(event)["issue"]["body"] or ""
        answers = _read_answers(str(body).replace("\r\n", "\n"))
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise ArticleError("the event", "tells of no issue", "give the file that GITHUB_EVENT_PATH names") from error
    given = answers.pop("")
    if not given:
        raise ArticleError("the issue", "holds neither a link nor a text", "edit it, and fill the first field")
    is_address = _ADDRESS.fullmatch(given) is not None
    return Submission(address=given if is_address else "", text="" if is_address else given, fields=answers)


def _read_answers(body: str) -> dict[str, str]:
    """Give the answers by field, the last question first: an article may hold lines that look like a question."""
    rest, answers = f"\n{body}", {}
    for question, name in reversed([*QUESTIONS.items()]):
        mark = f"\n### {question}\n"
        before, found, answer = rest.rpartition(mark) if name else rest.partition(mark)
        rest = before if found else rest
        answers[name] = answer.strip() if found and answer.strip() != _NOTHING else ""
    return answers
