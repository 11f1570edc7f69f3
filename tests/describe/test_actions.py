"""Annotations: one line each, whatever the message holds."""

from __future__ import annotations

from digest.describe import annotate_problem, annotate_suggestions
from digest.model import Problem


def test_a_problem_stands_beside_its_line() -> None:
    """An error as a warning, since the site is deployed all the same; a note as a notice."""
    problem = Problem(location="content/articles/a.txt", stage="ingest", message="is empty; fill it", line=3)
    assert annotate_problem(problem, str) == (
        "::warning file=content/articles/a.txt,line=3,title=ingest::is empty; fill it"
    )
    note = Problem(location="index.md", stage="write", message="stays", severity="note")
    assert annotate_problem(note, "content/{}".format) == "::notice file=content/index.md,line=1,title=write::stays"


def test_no_text_of_an_article_becomes_a_command() -> None:
    """Neither by a line of its own nor by ending a property."""
    attack = "a\n::set-env name=X::1\r\n100%,line=9::b"
    told = annotate_problem(Problem(location=attack, stage="x", message=attack), str)
    assert "\n" not in told
    assert "\r" not in told
    assert told.startswith(
        "::warning file=a%0A%3A%3Aset-env name=X%3A%3A1%0D%0A100%25%2Cline=9%3A%3Ab,line=1,title=x::a%0A"
    )


def test_suggestions_are_counted() -> None:
    """By page."""
    assert annotate_suggestions("content/index.md", 1).startswith("::warning file=content/index.md::1 suggestion waits")
    assert "::2 suggestions wait here" in annotate_suggestions("content/index.md", 2)
