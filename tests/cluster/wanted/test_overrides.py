"""Which articles belong to no event."""

from __future__ import annotations

from digest.cluster.wanted.names import Names
from digest.cluster.wanted.overrides import find_ignored, find_ties
from digest.model.wanted import Overrides, Wish
from tests.builders import make_article


def test_ignored_articles_are_found_and_unknown_ones_told() -> None:
    """Each with its line."""
    article = make_article("Berita hari ini.", name="iklan")
    wishes = (Wish(names=("iklan",), line=1), Wish(names=("ikan",), line=2))
    ignored, (problem,) = find_ignored(Overrides(ignore=wishes), Names([article], []))
    assert ignored == {article.id}
    assert (problem.line, problem.message) == (2, "no article is called ikan; did you mean iklan?")


def test_each_tie_knows_its_line() -> None:
    """Whatever the order of its ends."""
    one, two = (make_article(f"Berita {name}.", name=name) for name in "ab")
    wish = Wish(names=("b", "a"), line=5)
    ties, lines, _ = find_ties(Overrides(apart=(wish,)), Names([one, two], []))
    assert lines == dict.fromkeys(ties.apart, 5)
