"""Groups of signatures: few articles as a whole, many era by era."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from digest.cluster.groups import KnownGroups, describe_grouping, group_articles
from digest.cluster.groups.judging import FEATURES
from digest.cluster.likeness.signatures import Signature
from digest.config import ClusterConfig
from digest.knowledge.grouping import granularities
from tests.builders import make_signature_of

EVENTS = ("gempa bantul rumah rusak", "banjir demak tanggul jebol", "kebakaran pasar tegal kios")


def _signatures(days: int = 3, apart: int = 20) -> list[Signature]:
    """Two reports of each event, on every twentieth day."""
    first = date(2024, 1, 1)
    return [
        make_signature_of(text, first + timedelta(days=apart * day), name=f"{day}-{number}-{copy}")
        for day in range(days)
        for number, text in enumerate(EVENTS)
        for copy in "ab"
    ]


def _group(signatures: list[Signature], known: list[list[str]], settled: frozenset[str]) -> list[list[str]]:
    before = KnownGroups(members=known, settled=settled, touches={})
    groups, _ = group_articles(signatures, before, (), "event")
    return [[str(signatures[number].article) for number in group] for group in groups]


def test_reports_of_one_day_join() -> None:
    """And the same words twenty days on are another event."""
    groups = _group(_signatures(), [], frozenset())
    assert len(groups) == 9
    assert all(one[:-1] == other[:-1] for one, other in groups)


def test_eras_give_what_the_whole_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    """From nothing, and with old events that stay."""
    signatures = _signatures(6)
    whole = _group(signatures, [], frozenset())
    monkeypatch.setattr("digest.cluster.groups.regions._ERA_ARTICLES", 6)
    assert _group(signatures, [], frozenset()) == whole
    settled = frozenset(name for group in whole[:-1] for name in group)
    assert _group(signatures, whole, settled) == whole


def test_a_known_round_up_joins_nothing_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that comes in after it is grouped anew with all that is near, but for what touches many events."""
    signatures = _signatures(2, apart=1)
    names = [str(signature.article) for signature in signatures]
    twin, late = names.index("0-2-a"), names.index("1-2-b")
    monkeypatch.setattr("digest.cluster.groups.regions._ERA_DAYS", 1)
    monkeypatch.setattr("digest.cluster.groups.regions._ERA_ARTICLES", 6)
    settled = frozenset(names) - {"1-2-b"}
    known = KnownGroups(members=[[name] for name in names], settled=settled, touches={twin: [0]})
    groups, touches = group_articles(signatures, known, (), "event")
    assert [twin] in groups
    assert touches == {twin: [0]}
    unknown = KnownGroups(members=known.members, settled=settled, touches={})
    assert any({twin, late} <= set(group) for group in group_articles(signatures, unknown, (), "event")[0])


def test_an_era_with_a_new_article_is_grouped_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also what is far from it, so that the order of arrival does not matter; another era stays as it was."""
    monkeypatch.setattr("digest.cluster.groups.regions._ERA_ARTICLES", 12)
    signatures = _signatures(6)
    names = [str(signature.article) for signature in signatures]
    known = [[name] for name in names]
    groups = _group(signatures, known, frozenset(names) - {names[-1]})
    whole = _group(signatures, [], frozenset())
    assert groups[:1] == [[names[0]]]
    assert groups[-6:] == whole[-6:]


def test_another_way_of_grouping_is_described_otherwise() -> None:
    """So that nothing stays as it was grouped before."""
    ways = {describe_grouping(ClusterConfig(granularity=name), ()) for name in ("finer", "event", "coarser")}
    assert len(ways | {describe_grouping(ClusterConfig(semantic=True), ())}) == 4


def test_each_granularity_weighs_every_feature() -> None:
    """No more and no less."""
    assert all(set(row.weights) == set(FEATURES) for row in granularities().values())
