"""What readers and feeds are told of changes."""

from __future__ import annotations

from datetime import UTC, datetime

from digest.model import Change, EventId
from digest.model.changed import in_time

EVENT, OTHER = EventId("2022-12-30-xi-8cb8"), EventId("2023-02-22-wang-2d04")
EARLY, LATE = datetime(2022, 12, 30, tzinfo=UTC), datetime(2022, 12, 31, tzinfo=UTC)


def test_the_changes_of_an_event_come_newest_first() -> None:
    """Of one build the creation comes last; those without a time last of all."""
    created = Change(event=EVENT, kind="created", when=EARLY)
    joined = Change(event=EVENT, kind="joined", when=EARLY, subject="a1")
    figure = Change(event=EVENT, kind="figure", when=LATE, after="9")
    cut = Change(event=EVENT, kind="corrected", subject="m")
    other = Change(event=OTHER, kind="created", when=LATE)
    assert in_time([cut, created, other, figure, joined], EVENT) == (figure, joined, created, cut)


def test_feeds_hear_of_what_changes_what_a_reader_knows() -> None:
    """One more source alone does not."""
    kinds = ("created", "joined", "figure", "corrected", "merged", "split")
    assert [kind for kind in kinds if not Change(event=EVENT, kind=kind).is_material] == ["joined"]
