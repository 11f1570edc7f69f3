"""What a changed list asks for, as values."""

from __future__ import annotations

import dataclasses

from digest.cluster.wanted.names import Names
from digest.cluster.wanted.pages import Pages, find_listings, find_same, settle_list, take_listing
from digest.model import ArticleId, Event, EventId, Ties
from tests.builders import make_article

A, B, C, D = map(ArticleId, "abcd")
NAMES = Names([dataclasses.replace(make_article("Berita.", name=str(name)), id=name) for name in (A, B, C, D)], [])
EVENTS = (Event(id=EventId("one"), articles=(A, B)), Event(id=EventId("two"), articles=(C, D)))


def _page(*names: str) -> str:
    return "---\nid: x\narticles:\n" + "".join(f'  - "{name}"\n' for name in names) + "---\n\nKalimat.\n"


def _pages(**lists: tuple[str, str]) -> Pages:
    return Pages(
        bases={f"events/{path}.md": _page(*was) for path, (was, _) in lists.items()},
        current={f"events/{path}.md": _page(*now) for path, (_, now) in lists.items()},
    )


def test_a_list_in_another_order_asks_for_nothing() -> None:
    """Nor does a page that is gone, or one that cannot be read."""
    assert find_listings(_pages(one=("ab", "ba")), NAMES) == ((), ())
    assert [*find_same(_pages(one=("ab", "ba"), two=("cd", "c")))] == ["events/one.md"]
    assert find_listings(Pages(bases={"events/a.md": _page("a")}, current={}), NAMES) == ((), ())
    broken = Pages(bases={"events/a.md": _page("a")}, current={"events/a.md": "---\narticles: [\n---\n"})
    assert find_listings(broken, NAMES) == ((), ())


def test_an_added_article_is_tied_to_all_and_apart_from_where_it_was() -> None:
    """What is listed is one event."""
    (listing,), _ = find_listings(_pages(one=("ab", "abc")), NAMES)
    asked, _ = take_listing(listing, EVENTS, Ties())
    assert asked == Ties(together=((A, B), (A, C)), apart=((C, D),))


def test_the_last_change_wins_over_earlier_ones() -> None:
    """A tie to what was taken away no longer holds, and other ties do."""
    earlier = Ties(together=((A, B), (C, D)), apart=())
    (listing,), _ = find_listings(_pages(one=("ab", "a")), NAMES)
    assert take_listing(listing, EVENTS, earlier) == (Ties(apart=((A, B),)), Ties(together=((C, D),)))


def test_what_is_added_to_one_page_counts_as_gone_from_the_other() -> None:
    """Even where that page was changed too."""
    listings, problems = find_listings(_pages(one=("ab", "abc"), two=("cd", "dc")), NAMES)
    assert problems == ()
    assert [listing.now for listing in listings] == [(A, B, C)]


def test_an_empty_list_is_told() -> None:
    """With the line of the key."""
    pages = Pages(bases={"events/a.md": _page("a")}, current={"events/a.md": "---\nid: x\narticles: []\n---\n"})
    _, (problem,) = find_listings(pages, NAMES)
    assert (problem.line, problem.message) == (3, "lists no article; list those of this event, or delete the page")


def test_a_list_that_was_obeyed_is_no_edit_any_more() -> None:
    """All else that the hand changed still is, comments in the list included."""
    base, now = _page("a", "b"), _page("a").replace("Kalimat", "Kata")
    assert settle_list(base, now) == _page("a")
    commented = _page("a").replace('"a"\n', '"a" # bukan b\n')
    assert settle_list(base, commented) == _page("a")
