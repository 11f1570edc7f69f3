"""Pages without a whole report are refused with their reason; honest articles never are."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.clean import clean_document
from digest.errors import ArticleError
from digest.knowledge.rules import PAGE_KINDS
from tests.builders import make_document
from tests.cases import Case, read_cases

CASES = read_cases(Path(__file__).with_name("page_kinds.md"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_page_kinds(case: Case) -> None:
    """Every case of page_kinds.md."""
    document = make_document(case.blocks["input"])
    kind = PAGE_KINDS.get(case.blocks["kind"])
    if kind is None:
        assert clean_document(document).content
        return
    with pytest.raises(ArticleError, match=f"^{kind.what}: “.+”; {kind.mend}$"):
        clean_document(document)


def test_half_of_the_cases_are_honest_articles() -> None:
    """A rule is easily written that refuses everything."""
    honest = [case for case in CASES if case.blocks["kind"] == "report"]
    assert len(CASES) >= 40
    assert len(honest) * 2 >= len(CASES)


def test_the_reason_names_the_line_that_gave_the_page_away() -> None:
    """So that an editor can judge it."""
    text = "Presiden tiba di Moskow pada Rabu.\nArtikel ini khusus untuk pelanggan."
    with pytest.raises(ArticleError) as error:
        clean_document(make_document(text))
    assert str(error.value) == (
        "looks cut off at a paywall: “Artikel ini khusus untuk pelanggan.”; "
        "put the whole article in its place, or remove the file"
    )
