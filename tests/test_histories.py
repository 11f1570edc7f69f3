"""Addresses stay through any history: any grouping of any articles, what the clustering makes of them, two branches."""

from __future__ import annotations

import dataclasses
import gzip
import json
import random
from collections.abc import Sequence
from itertools import chain
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from digest.cluster import Past, cluster_articles, find_contradictions, in_order
from digest.cluster.identity import assign_ids
from digest.config import ClusterConfig
from digest.model import Article, Event, EventId, Ties
from digest.store.grouped.reunion import reunite_events
from tests.builders import ROOT, make_article
from tests.histories import assert_nothing_breaks, assert_ties_are_kept, join_branches, names_of, remember

HEADLINES = ROOT.parent / "shared" / "eval" / "clusters" / "berita.jsonl.gz"

# Articles of three days in any order; some have the words of another one.
ANY = in_order(make_article(f"Kejadian {n % 9} ({1 + n % 3}/1/2024).", name=str(n), outlet=f"K{n}") for n in range(14))

# What the articles of three events say, two of which have much in common.
TOLD = (
    ("Banjir bandang melanda Demak", "Tanggul Sungai Wulan jebol", "Warga Demak mengungsi ke balai desa"),
    ("Banjir bandang melanda Kudus", "Tanggul Sungai Wulan meluap", "Warga Kudus mengungsi ke sekolah"),
    ("Gempa mengguncang Maluku Tengah", "BMKG mencatat gempa bermagnitudo 6,1", "Warga Ambon berlarian"),
)


def cluster(articles: Sequence[Article], known: Sequence[Event], ties: Ties | None = None) -> tuple[Event, ...]:
    """The events as the clustering groups them."""
    return cluster_articles(articles, known, ClusterConfig(), Past(ties=ties or Ties()))


def add_tie(ties: Ties, pair: tuple[Any, Any], *, is_together: bool) -> Ties:
    """The ties with one more, unless that contradicts them."""
    kind = "together" if is_together else "apart"
    more = dataclasses.replace(ties, **{kind: (*getattr(ties, kind), pair)})
    return ties if find_contradictions(more) else more


def reword(article: Article, words: Article) -> Article:
    """The article with the words of another one."""
    sentences = tuple(dataclasses.replace(sentence, article=article.id) for sentence in words.sentences)
    return dataclasses.replace(article, headline=words.headline, sentences=sentences, dates=words.dates)


class AnyGrouping(RuleBasedStateMachine):
    """Articles in whatever groups: what no clustering would do, a future one may."""

    def __init__(self) -> None:
        super().__init__()
        self.events: tuple[Event, ...] = ()
        self.group_of: dict[int, int] = {}

    @initialize(groups=st.dictionaries(st.integers(0, len(ANY) - 1), st.integers(0, 3), min_size=4))
    def begin(self, groups: dict[int, int]) -> None:
        """Some articles in some groups."""
        self.group_of = groups
        self._build()

    @rule(groups=st.dictionaries(st.integers(0, len(ANY) - 1), st.integers(0, 5), min_size=1, max_size=3))
    def put(self, groups: dict[int, int]) -> None:
        """Articles that are new, come back, or go over to another group."""
        self.group_of |= groups
        self._build()

    @rule(gone=st.sets(st.integers(0, len(ANY) - 1), min_size=1, max_size=6))
    def remove(self, gone: set[int]) -> None:
        """Articles that go; often the last of an event."""
        self.group_of = {number: group for number, group in self.group_of.items() if number not in gone}
        self._build()

    @rule(one=st.integers(0, 5), other=st.integers(0, 5))
    def merge(self, one: int, other: int) -> None:
        """Two groups become one."""
        self.group_of = {number: one if group == other else group for number, group in self.group_of.items()}
        self._build()

    @rule(group=st.integers(0, 5), part=st.sets(st.integers(0, len(ANY) - 1)), free=st.integers(6, 8))
    def split(self, group: int, part: set[int], free: int) -> None:
        """A part of a group leaves it."""
        moved = {number: free for number in part if self.group_of.get(number) == group}
        self.group_of |= moved
        self._build()

    @rule(data=st.data())
    def work_on_two_branches(self, data: st.DataObject) -> None:
        """Each side changes the groups its way; git joins the lines, and the next build sees all articles."""
        changes = st.dictionaries(st.integers(0, len(ANY) - 1), st.integers(0, 5), min_size=1, max_size=4)
        base, groups = self.events, dict(self.group_of)
        branches = []
        for _ in range(2):
            self.events, self.group_of = base, groups | data.draw(changes)
            self._build()
            branches.append((self.events, self.group_of))
        (one, some), (other, more) = branches
        lines = join_branches(base, one, other)
        data.draw(st.randoms(use_true_random=False)).shuffle(lines)
        given = names_of(one) | names_of(other)
        self.events = reunite_events(lines)
        self.group_of = some | more
        assert names_of(self.events) >= given
        self._build(is_joined=True)

    def _build(self, *, is_joined: bool = False) -> None:
        members: dict[int, list[Article]] = {}
        for number in sorted(self.group_of):
            members.setdefault(self.group_of[number], []).append(ANY[number])
        groups = list(members.values())
        after = assign_ids(groups, self.events)
        assert assign_ids(groups[::-1], self.events[::-1]) == after
        assert assign_ids(groups, remember(after)) == after
        before = () if is_joined else self.events
        assert_nothing_breaks(before, after, [ANY[number].id for number in self.group_of])
        assert names_of(after) >= names_of(self.events)
        self.events = after


class RealClustering(RuleBasedStateMachine):
    """Articles that come and go, in any order, and are corrected."""

    def __init__(self) -> None:
        super().__init__()
        self.events: tuple[Event, ...] = ()
        self.articles: dict[str, Article] = {}
        self.ties = Ties()

    @rule(told=st.integers(0, 2), day=st.integers(1, 9), words=st.sets(st.integers(0, 2), min_size=1))
    def add(self, told: int, day: int, words: set[int]) -> None:
        """A new article, or a late one of an earlier day."""
        text = ". ".join((f"{TOLD[told][0]} ({day}/1/2024)", *(TOLD[told][word] for word in sorted(words)))) + "."
        article = make_article(text, name=text, outlet=f"Koran {len(text) + day}")
        self.articles[article.id] = article
        self._build()

    @rule(which=st.integers(0, 99))
    def remove(self, which: int) -> None:
        """Any article."""
        if self.articles:
            del self.articles[sorted(self.articles)[which % len(self.articles)]]
            self._build()

    @rule(which=st.integers(0, 99), told=st.integers(0, 2))
    def correct(self, which: int, told: int) -> None:
        """Another text under the same id."""
        if self.articles:
            name = sorted(self.articles)[which % len(self.articles)]
            text = make_article(". ".join(TOLD[told]) + ".", name=name, headline="Ralat")
            self.articles[name] = reword(self.articles[name], text)
            self._build()

    @rule(one=st.integers(0, 99), other=st.integers(0, 99), is_together=st.booleans())
    def tie(self, one: int, other: int, *, is_together: bool) -> None:
        """An editor puts two articles together, or apart; what contradicts is not asked for."""
        names = sorted(self.articles)
        if names and (pair := (names[one % len(names)], names[other % len(names)]))[0] != pair[1]:
            self.ties = add_tie(self.ties, pair, is_together=is_together)
            self._build()

    @rule()
    def untie(self) -> None:
        """The editor takes it all back."""
        self.ties = Ties()
        self._build()

    @rule()
    def take_all_away(self) -> None:
        """And bring them back."""
        kept, self.articles = self.articles, {}
        self._build()
        self.articles = kept
        self._build()

    def _build(self) -> None:
        articles = list(self.articles.values())
        after = cluster(articles, self.events, self.ties)
        assert cluster(articles[::-1], self.events, self.ties) == after
        assert cluster(articles, remember(after), self.ties) == after
        assert_ties_are_kept(after, self.ties)
        assert_nothing_breaks(self.events, after, [article.id for article in articles])
        self.events = after


_TRIED = settings().max_examples
TestAnyGrouping = AnyGrouping.TestCase
TestAnyGrouping.settings = settings(max_examples=_TRIED, stateful_step_count=20)
TestRealClustering = RealClustering.TestCase
TestRealClustering.settings = settings(max_examples=max(_TRIED // 5, 1), stateful_step_count=12)


@pytest.mark.soak
@pytest.mark.skipif(not HEADLINES.exists(), reason="the headlines are on the developers' machine only")
def test_two_thousand_operations_on_real_headlines() -> None:
    """Add, add late, remove, correct, shuffle, tie, untie and regroup, among some 200 headlines of a few days."""
    history = RealHistory(random.Random(20260114))  # noqa: S311  a history that repeats
    for _ in range(2_000):
        history.step()
    given, merged, parted = (len(names) for names in history.count())
    assert given > 500
    assert merged > 50
    assert parted > 50


class RealHistory:
    """Headlines in the order in which they came, and the events of those that are there."""

    def __init__(self, chance: random.Random) -> None:
        with gzip.open(HEADLINES, "rt", encoding="utf-8") as stream:
            self.waiting = [_read_headline(json.loads(next(stream))) for _ in range(2_000)][::-1]
        self.chance = chance
        self.present: list[Article] = []
        self.away: list[Article] = []
        self.events: tuple[Event, ...] = ()
        self.ties = Ties()

    def count(self) -> tuple[set[EventId], ...]:
        """All ids, those of aliases, and those of events that parted from another."""
        aliases = {name for event in self.events for name in event.aliases}
        return names_of(self.events), aliases, {event.id for event in self.events if event.parted}

    def step(self) -> None:
        """One operation, after which nothing may be broken."""
        news = [self.add, self.add, self.add_late, self.bring_back, self.remove, self.correct]
        operations: list[Any] = [*news, self.tie, self.untie, self.regroup]
        before, grouped = self.events, self.chance.choice(operations)()
        self.chance.shuffle(self.present)
        if grouped is None:
            self.events = cluster(self.present, before, self.ties)
            assert len(before) % 10 or cluster(self.present[::-1], before, self.ties) == self.events
            assert_ties_are_kept(self.events, self.ties)
        else:
            self.events = assign_ids(grouped, before)
        assert_nothing_breaks(before, self.events, [article.id for article in self.present])

    def add(self) -> None:
        """The next headline; of 200 the oldest leaves."""
        self.present.append(self.waiting.pop())
        if len(self.present) > 200:
            self.away.append(self.present.pop(self.present.index(in_order(self.present)[0])))

    def add_late(self) -> None:
        """Not the next one but the tenth, so that those before it come late."""
        self.present.append(self.waiting.pop(-min(10, len(self.waiting))))

    def bring_back(self) -> None:
        """Some that went, together."""
        for _ in range(min(3, len(self.away))):
            self.present.append(self.away.pop(self.chance.randrange(len(self.away))))

    def remove(self) -> None:
        """All articles of an event."""
        if event := self.chance.choice([None, *(event for event in self.events if event.articles)]):
            self.away += [article for article in self.present if article.id in event.articles]
            self.present = [article for article in self.present if article.id not in event.articles]

    def correct(self) -> None:
        """One takes the words of another, as after a change of headline."""
        if len(self.present) > 1:
            one, other = self.chance.sample(range(len(self.present)), 2)
            self.present[one] = reword(self.present[one], self.present[other])

    def tie(self) -> None:
        """Two articles must be together, or apart."""
        if len(self.present) > 1:
            one, other = self.chance.sample(self.present, 2)
            self.ties = add_tie(self.ties, (one.id, other.id), is_together=self.chance.random() < 0.5)

    def untie(self) -> None:
        """The oldest ties are taken back; ten of each kind stay."""
        self.ties = Ties(together=self.ties.together[-10:], apart=self.ties.apart[-10:])

    def regroup(self) -> list[list[Article]]:
        """As an editor might: two events become one, and the articles of another go apart."""
        by_id = {article.id: article for article in self.present}
        groups: list[Any] = [[by_id[name] for name in e.articles if name in by_id] for e in self.events if e.articles]
        self.chance.shuffle(groups)
        joined, apart, rest = groups[:2], groups[2:6], groups[6:]
        together, alone = in_order(chain.from_iterable(joined)), ([article] for group in apart for article in group)
        return [group for group in (together, *alone, *rest) if group]


def _read_headline(record: dict[str, str]) -> Article:
    title = record["title"]
    return make_article(
        title, name=record["id"], outlet=record["source"], headline=title, published=record["date"], id=record["id"]
    )
