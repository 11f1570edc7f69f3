"""Names, ties, and whether all wishes can be at once."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.cluster.groups.ties import find_contradictions
from digest.cluster.wanted import Pages, Wanted, hear_editors
from digest.cluster.wanted.agreement import drop_overruled, join_ties
from digest.cluster.wanted.names import Names
from digest.errors import PageError
from digest.memory import KnownArticle, State
from digest.model import ArticleId, Ties
from digest.model.wanted import Overrides, Wish
from tests.builders import make_article

ARTICLES = [
    dataclasses.replace(make_article(f"Berita {name} hari ini.", name=name), id=ArticleId(name * 4)) for name in "abcd"
]
PAIRS = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")).filter(lambda p: p[0] < p[1]), max_size=4)


def _wish(*names: str, line: int = 1) -> Wish:
    return Wish(names=names, line=line)


def _hear(overrides: Overrides | None, last_good: Overrides | None = None, state: State | None = None) -> Wanted:
    pages = Pages(bases={}, current={})
    return hear_editors(overrides, last_good or Overrides(), pages, ARTICLES, state or State())


def test_an_article_is_found_by_name_or_id_and_by_a_name_that_it_once_had() -> None:
    """What is unknown names the nearest."""
    names = Names(ARTICLES, [KnownArticle(id=ArticleId("eeee"), name="once", fingerprint="f")])
    assert [names.find(name, 1) for name in ("a", "bbbb", "once")] == ["aaaa", "bbbb", "eeee"]
    with pytest.raises(PageError, match=r"line 7: no article is called onse; did you mean once\?"):
        names.find("onse", 7)


def test_a_name_of_two_articles_asks_for_the_id() -> None:
    """Two folders may hold files of one name."""
    twice = [dataclasses.replace(article, name="a") for article in ARTICLES[:2]]
    with pytest.raises(PageError, match="more than one article is called a; write its id: aaaa or bbbb"):
        Names(twice, []).find("a", 1)


def test_more_than_two_are_all_together_or_each_apart() -> None:
    """A list is read as people mean it."""
    wanted = _hear(Overrides(together=(_wish("c", "a", "b"),), apart=(_wish("d", "a"),)))
    assert wanted.ties.together == (("aaaa", "cccc"), ("bbbb", "cccc"))
    assert wanted.ties.apart == (("aaaa", "dddd"),)
    assert len(_hear(Overrides(apart=(_wish("a", "b", "c"),))).ties.apart) == 3


def test_wishes_of_unknown_articles_are_told_and_the_others_hold() -> None:
    """And so is an article that is named twice."""
    wanted = _hear(Overrides(together=(_wish("a", "x", line=3), _wish("a", "a", line=4), _wish("a", "b"))))
    assert [(problem.line, problem.message) for problem in wanted.problems] == [
        (3, "no article is called x; did you mean d?"),
        (4, "one article is named twice in a, a; name it once"),
    ]
    assert wanted.ties.together == (("aaaa", "bbbb"),)


def test_what_cannot_be_at_once_leaves_what_was_good() -> None:
    """Named article by article; nothing counts as changed."""
    good = Overrides(apart=(_wish("a", "b"),))
    bad = Overrides(together=(_wish("a", "b"), _wish("b", "c")), apart=(_wish("c", "a", line=9),))
    wanted = _hear(bad, good)
    assert (wanted.overrides, wanted.ties.apart, wanted.changed) == (good, (("aaaa", "bbbb"),), frozenset())
    (problem,) = wanted.problems
    assert problem.message == ("a is tied to b, b to c, but a must be apart from c; take one of these wishes away")
    assert problem.line == 9


def test_the_file_wins_over_what_pages_asked_for_earlier() -> None:
    """An editor sees the file, not the memory."""
    state = State(page_ties=Ties(together=((ArticleId("aaaa"), ArticleId("bbbb")),)))
    wanted = _hear(Overrides(apart=(_wish("a", "b"),)), state=state)
    assert wanted.by_page == Ties()
    assert wanted.changed == {"aaaa", "bbbb"}


@given(strong=PAIRS, together=PAIRS, apart=PAIRS)
def test_what_is_left_never_contradicts(
    strong: list[tuple[str, str]], together: list[tuple[str, str]], apart: list[tuple[str, str]]
) -> None:
    """Whatever stronger wishes there are, if these agree; they lose nothing."""
    firm = Ties(together=tuple((ArticleId(a), ArticleId(b)) for a, b in strong))
    weak = Ties(
        together=tuple((ArticleId(a), ArticleId(b)) for a, b in together),
        apart=tuple((ArticleId(a), ArticleId(b)) for a, b in apart),
    )
    assert find_contradictions(join_ties(firm, drop_overruled(weak, firm))) == ()
