"""An event has one name in every feed for its whole life, and no other event ever gets it, through any history."""

from __future__ import annotations

import random

import pytest
from hypothesis import settings

from tests.feeds import FeedReader
from tests.test_histories import ANY, HEADLINES, AnyGrouping, RealClustering, RealHistory

_TRIED = settings().max_examples


class FeedsOfAnyGrouping(AnyGrouping):
    """Articles in whatever groups, and somebody who reads the feeds; somebody new where two branches were joined.

    Two branches that merge and part the same events otherwise may leave a name with what only one of them gave it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reader = FeedReader()

    def _build(self, *, is_joined: bool = False) -> None:
        before = self.events
        super()._build(is_joined=is_joined)
        self.reader = FeedReader() if is_joined else self.reader
        self.reader.read(before, self.events, [ANY[number] for number in self.group_of])


class FeedsOfRealClustering(RealClustering):
    """Articles that come, go and are corrected, and somebody who reads the feeds."""

    def __init__(self) -> None:
        super().__init__()
        self.reader = FeedReader()

    def _build(self) -> None:
        before = self.events
        super()._build()
        self.reader.read(before, self.events, self.articles.values())


TestFeedsOfAnyGrouping = FeedsOfAnyGrouping.TestCase
TestFeedsOfAnyGrouping.settings = settings(max_examples=max(_TRIED // 10, 1), stateful_step_count=20)
TestFeedsOfRealClustering = FeedsOfRealClustering.TestCase
TestFeedsOfRealClustering.settings = settings(max_examples=max(_TRIED // 10, 1), stateful_step_count=12)


@pytest.mark.soak
@pytest.mark.skipif(not HEADLINES.exists(), reason="the headlines are on the developers' machine only")
def test_two_thousand_operations_on_real_headlines(monkeypatch: pytest.MonkeyPatch) -> None:
    """The history that ids survive, read in feeds that are long enough for all of its events."""
    monkeypatch.setattr("digest.render.machine.channels._LONGEST", 1_000)
    history, reader = RealHistory(random.Random(20260114)), FeedReader()  # noqa: S311  a history that repeats
    for _ in range(2_000):
        before = history.events
        history.step()
        reader.read(before, history.events, history.present)
    assert len(reader.ever) > 500
    assert reader.kept > 100_000
    assert reader.merged > 50
