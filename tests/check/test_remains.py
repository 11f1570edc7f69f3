"""What is left on pages of an article that was taken down."""

from __future__ import annotations

from digest.check import find_remains, own_sentences
from tests.builders import make_article


def test_a_line_is_named_by_its_number() -> None:
    """Escaped as it stands there."""
    (problem,) = find_remains({"b.md": "Banjir.\nKata: Hujan \\*deras\\*.[^a]\n", "a.md": "Reda."}, ["Hujan *deras*."])
    assert (problem.location, problem.line, problem.severity) == ("b.md", 2, "error")
    assert problem.message.startswith("still holds “Hujan *deras*.” of the article taken down; ")


def test_what_another_article_says_too_is_its_own() -> None:
    """It stays."""
    article = make_article("Hujan turun. Banjir datang.")
    other = make_article("Banjir datang. Reda.", name="b")
    assert own_sentences(article, [article, other]) == ("Hujan turun.",)
