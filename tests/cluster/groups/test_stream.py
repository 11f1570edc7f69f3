"""What of a stream counts for new articles, and how common words are by then."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from digest.cluster.groups.stream import Stream
from digest.knowledge.grouping import granularity_of
from tests.builders import make_signature_of

DAY = date(2024, 1, 1)
STORM, QUAKE = "badai topan filipina", "gempa garut jawa"


def _stream(*told: tuple[str, int]) -> Stream:
    signatures = [make_signature_of(words, DAY + timedelta(days=day)) for words, day in told]
    return Stream(signatures, (), granularity_of("event"))


def test_new_articles_reach_old_ones_that_are_like_them() -> None:
    """Near in time and by words, with the whole events of these; others stay as they are."""
    stream = _stream((STORM, 0), (STORM, 1), (QUAKE, 1), ("pemilu presiden", 1), (QUAKE, 2))
    stream.advance((DAY + timedelta(days=2)).toordinal())
    event_of = np.array([0, 1, 2, 2, -1])
    assert stream.find_region(np.array([4]), np.arange(4), event_of).tolist() == [2, 3, 4]


def test_nothing_else_is_looked_at_where_all_is_new() -> None:
    """As in the first era."""
    stream = _stream((STORM, 0), (QUAKE, 0))
    stream.advance(None)
    assert stream.find_region(np.arange(2), np.zeros(0, dtype=int), np.array([-1, -1])).tolist() == [0, 1]


def test_words_count_up_to_the_day_only() -> None:
    """A word that many use later is as rare as it was."""
    later = [(QUAKE, 30)] * 30
    alone, followed = _stream((QUAKE, 0), (QUAKE, 0)), _stream((QUAKE, 0), (QUAKE, 0), *later)
    found = []
    for stream in (alone, followed):
        stream.advance(DAY.toordinal())
        found.append(stream.compare(np.arange(2)).words.toarray())
    assert (found[0] == found[1]).all()
