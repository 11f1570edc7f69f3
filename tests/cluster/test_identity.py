"""Every address ever given leads to most of what stood there, and to one event."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from digest.cluster.identity import assign_ids
from digest.model import Article, Event, EventId
from tests.builders import make_article

DAYS = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "x": 11, "y": 12, "z": 13}
ARTICLES = {name: make_article(f"Kejadian {name} diberitakan ({day}/1/2024).", name=name) for name, day in DAYS.items()}
NAME_OF = {article.id: name for name, article in ARTICLES.items()}


def assign(groups: str, known: Sequence[Event] = ()) -> tuple[Event, ...]:
    """``assign("ab c", known)``; neither the order of groups nor that of known events makes a difference."""
    lists = [[ARTICLES[name] for name in group] for group in groups.split()]
    events = assign_ids(lists, known)
    assert assign_ids(lists[::-1], known[::-1]) == events
    assert assign_ids(lists, events) == events
    return events


def holding(events: Sequence[Event], name: str) -> Event:
    """The event of an article."""
    return next(event for event in events if ARTICLES[name].id in event.articles)


def show(events: Sequence[Event]) -> list[str]:
    """``["c+d: abc"]``: ids and aliases by the article they were made of, then the articles; "-" for none."""
    return sorted(
        f"{'+'.join(name[-1] for name in map(_first_article, (e.id, *e.aliases)))}: "
        f"{''.join(sorted(NAME_OF[a] for a in e.articles)) or '-'}"
        for e in events
    )


def _first_article(name: EventId) -> str:
    """``2024-01-03-kejadian-c-diberitakan-8cb8`` → ``kejadian-c``."""
    return "-".join(name.split("-")[3:5])


def test_an_id_tells_the_day_and_the_words_of_the_earliest_article() -> None:
    """And four digits of its id."""
    (event,) = assign("ab")
    assert event.id == f"2024-01-01-kejadian-a-diberitakan-1-1-2024-{ARTICLES['a'].id[:4]}"


def test_a_new_article_and_a_late_one() -> None:
    """Neither renames the event."""
    assert show(assign("abc", assign("b"))) == ["b: abc"]


def test_another_headline_moves_nothing() -> None:
    """An article is known by its id."""
    known = assign("a")
    corrected = Article(**{name: getattr(ARTICLES["a"], name) for name in Article.__slots__} | {"headline": "Ralat"})
    assert assign_ids([[corrected]], known) == known


def test_a_merge_keeps_the_older_id_and_remembers_the_other() -> None:
    """The other's address goes on answering, also through a second merge."""
    two = assign("ab xyz", assign("b c xyz"))
    assert show(two) == ["b: ab", "c: -", "x: xyz"]
    assert show(assign("abxyz", two)) == ["b+x: abxyz", "c: -"]
    assert show(assign("abcxyz", assign("abxyz", two))) == ["b+c+x: abcxyz"]


def test_a_split_leaves_the_id_with_the_larger_part() -> None:
    """The rest gets a new one, and each links the other."""
    events = assign("a bc", assign("abc"))
    large, small = holding(events, "b"), holding(events, "a")
    assert large.id == assign("abc")[0].id
    assert (large.parted, small.parted) == ((small.id,), (large.id,))
    assert small.id.endswith(ARTICLES["a"].id[:5])  # the shorter one is taken


def test_halves_part_at_the_earliest_article() -> None:
    """A tie has an answer that depends on no order."""
    events = assign("ad bc", assign("abcd"))
    assert holding(events, "a").id == assign("abcd")[0].id


def test_a_merge_undone_gives_both_addresses_back() -> None:
    """Also where the younger is the larger: each shows what its reader knew."""
    two = assign("a xyz")
    one = assign("abxyz", two)
    assert show(one) == ["a+x: abxyz"]
    again = assign("ab xyz", one)
    assert show(again) == ["a: ab", "x: xyz"]
    assert holding(again, "a").parted == (holding(again, "x").id,)


def test_an_alias_follows_most_of_its_articles() -> None:
    """Where these do not part from the rest, it stays with it."""
    one = assign("abxyz", assign("ab xyz"))
    assert show(assign("abyz x", one)) == ["a+x: abyz", "x: x"]
    assert show(assign("abz xy", one)) == ["a: abz", "x: xy"]


def test_one_article_that_goes_over_to_another_event_takes_no_address_along() -> None:
    """Here it is the last of those that the event had before it took x in."""
    merged = assign("axyz e", assign("a xyz e"))
    assert show(assign("xyz ae", merged)) == ["a+x: xyz", "e: ae"]
    assert holding(assign("xyz ae", merged), "e").parted == ()


def test_a_larger_part_that_joins_another_event() -> None:
    """A split and a merge at once: the id goes along, the rest is linked with where it went."""
    events = assign("ab cd", assign("abc d"))
    assert show(events) == ["a: ab", "d: cd"]
    events = assign("a bcde", assign("abc de"))
    assert show(events) == ["a+d: bcde", "a: a"]
    assert holding(events, "a").parted == (holding(events, "b").id,)


def test_an_event_that_lost_all_its_articles_stays_with_none() -> None:
    """Its id is not given again, and it comes back with them: all, or one of them."""
    known = assign("a", assign("a xy"))
    assert show(known) == ["a: a", "x: -"]
    assert show(assign("a xy", known)) == ["a: a", "x: xy"]
    assert show(assign("a y", known)) == ["a: a", "x: y"]


def test_articles_that_come_back_into_another_event_bring_their_address() -> None:
    """It leads to where they are now; it is not the other's new name."""
    known = assign("bc", assign("a bc"))
    assert show(assign("abc", known)) == ["b+a: abc"]


def test_all_of_a_merged_event_go_and_come_back_one_by_one() -> None:
    """Each address comes back with what it brought."""
    gone = assign("e", assign("abcxyz e", assign("abc xyz e")))
    assert show(gone) == ["a+x: -", "e: e"]
    first = assign("x e", gone)
    assert show(first) == ["a: -", "e: e", "x: x"]
    assert show(assign("xyz b e", first)) == ["a: b", "e: e", "x: xyz"]


def test_parted_events_that_merge_again_link_nothing() -> None:
    """And a link follows the event that it named."""
    parted = assign("a bc", assign("abc"))
    assert [event.parted for event in assign("abc", parted)] == [()]
    moved = assign("ad bc", assign("a bc d", parted))
    assert {event.parted for event in moved} == {(event.id,) for event in moved}


def test_an_id_is_never_given_to_a_second_event() -> None:
    """Where the digits of two articles agree, more digits part them."""
    (event,) = assign("a")
    taken = Event(id=event.id, articles=(ARTICLES["b"].id,))
    found = assign("a b", [taken])
    assert holding(found, "b").id == event.id
    longer = [Event(id=EventId(event.id[:-4] + ARTICLES["a"].id[:n]), articles=()) for n in range(4, 17)]
    assert holding(assign("a", longer), "a").id == f"{longer[-1].id}-2"


def test_what_becomes_of_one_event_moves_no_other() -> None:
    """Whatever the others do, in any combination."""
    known = assign("ab cd xy")
    for groups in itertools.product(("ab", "a b", "a", ""), ("cd", "c d", "d", "")):
        assert holding(assign(" ".join((*groups, "xy")), known), "x") == holding(known, "x")


def test_citation_keys_go_on_with_the_event() -> None:
    """A sentence written by hand keeps citing what it cited."""
    known = Event(id=EventId("2024-01-02-x-0000"), articles=(ARTICLES["a"].id,), keys={"korana": ARTICLES["a"].id})
    assert assign("ab", [known])[0].keys == {"korana": ARTICLES["a"].id}
