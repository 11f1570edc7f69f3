"""Ids stay through merges and splits, and are never given twice."""

from __future__ import annotations

from digest.cluster.identity import assign_ids
from digest.model import Event, EventId
from tests.builders import make_article

A = make_article("Hujan turun (2/1/2024).", name="a")
B = make_article("Banjir datang (2/1/2024).", name="b")
C = make_article("Longsor terjadi (2/1/2024).", name="c")


def test_a_merge_keeps_the_older_id_and_remembers_the_other() -> None:
    """The other's address must go on answering."""
    one, two = assign_ids([[A], [B]], [])
    (merged,) = assign_ids([[A, B]], [one, two])
    assert merged.id == min(one.id, two.id)
    assert merged.aliases == (max(one.id, two.id),)


def test_a_split_leaves_the_id_with_the_larger_part() -> None:
    """The rest gets a new one."""
    (whole,) = assign_ids([[A, B, C]], [])
    large, small = sorted(assign_ids([[A, B], [C]], [whole]), key=lambda event: -len(event.articles))
    assert large.id == whole.id
    assert small.id not in {whole.id, *whole.aliases}


def test_an_id_is_never_given_to_a_second_event() -> None:
    """Where the first digits of two articles agree, more digits part them."""
    (event,) = assign_ids([[A]], [])
    taken = Event(id=event.id, articles=(B.id,))
    found = assign_ids([[A], [B]], [taken])
    assert len({event.id for event in found}) == 2
    assert next(e.id for e in found if B.id in e.articles) == event.id


def test_citation_keys_go_on_with_the_event() -> None:
    """A sentence written by hand keeps citing what it cited."""
    known = Event(id=EventId("2024-01-02-x-0000"), articles=(A.id,), keys={"korana": A.id})
    assert assign_ids([[A, B]], [known])[0].keys == {"korana": A.id}
