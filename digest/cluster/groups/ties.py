"""What editors tied together or want apart is obeyed, whatever the articles have in common.

Constrained clustering with must-link and cannot-link (Wagstaff & Cardie 2000): what is tied is one group before any
other is judged, what is kept apart is never joined. Where both are asked of the same articles, together wins;
:func:`find_contradictions` tells of it, so that somebody can ask first.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from digest.model import ArticleId, Ties

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NumberedTies:
    """Ties between articles that are there, by their numbers; none contradicts another."""

    together: tuple[Pair, ...] = ()
    apart: tuple[Pair, ...] = ()

    def within(self, articles: Sequence[int]) -> NumberedTies:
        """Give the ties between some articles, by their places among these."""
        place = {number: place for place, number in enumerate(articles)}
        together, apart = (
            tuple((place[a], place[b]) for a, b in pairs if a in place and b in place)
            for pairs in (self.together, self.apart)
        )
        return NumberedTies(together, apart)


def number_ties(ties: Ties, articles: Sequence[ArticleId]) -> NumberedTies:
    """Give the ties between articles that are there, without those that contradict others."""
    numbers = {article: number for number, article in enumerate(articles)}
    together, apart = (
        sorted({(numbers[a], numbers[b]) for a, b in pairs if a in numbers and b in numbers})
        for pairs in (ties.together, ties.apart)
    )
    return NumberedTies(tuple(together), drop_contradicting(together, apart))


def drop_contradicting(together: Iterable[Pair], apart: Iterable[Pair]) -> tuple[Pair, ...]:
    """Give the pairs to keep apart of which no way of ties leads from one to the other."""
    tied = _find_tied(together)
    return tuple((a, b) for a, b in apart if b not in tied.get(a, {a}))


def find_contradictions(ties: Ties) -> tuple[tuple[ArticleId, ...], ...]:
    """Give each way that leads by ties from one article to another that must be apart from it."""
    near: dict[ArticleId, set[ArticleId]] = defaultdict(set)
    for one, other in ties.together:
        near[one].add(other)
        near[other].add(one)
    ways = (_find_way(one, other, near) for one, other in sorted(set(ties.apart)))
    return tuple(way for way in ways if way)


def obey(groups: Iterable[Sequence[int]], ties: NumberedTies) -> list[list[int]]:
    """Give the groups, sorted, with all ties kept, and as little else changed as can be.

    Groups of tied articles become one. Where that would bring together what must be apart, the tied articles alone
    move: to the first of their groups, else to one of their own.
    """
    kept = _Groups(groups, ties.apart)
    tied_of = _find_tied(ties.together)
    for tied in sorted({tuple(sorted(tied)) for tied in tied_of.values()}):
        kept.unite(tied)
    for one, other in ties.apart:
        if kept.group_of[one] == kept.group_of[other]:
            later = max(one, other)
            kept.move(sorted(tied_of.get(later, {later})), kept.new())
    return kept.collect()


class _Groups:
    """Groups while they are mended."""

    def __init__(self, groups: Iterable[Sequence[int]], apart: Iterable[Pair]) -> None:
        self.members = {number: set(group) for number, group in enumerate(groups)}
        self.group_of = {article: number for number, group in self.members.items() for article in group}
        self._apart: dict[int, set[int]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def new(self) -> int:
        """Give the number of a group without articles."""
        number = max(self.members, default=-1) + 1
        self.members[number] = set()
        return number

    def unite(self, tied: Sequence[int]) -> None:
        """Bring tied articles into one group, with the rest of their groups where that may be."""
        found = sorted({self.group_of[article] for article in tied}, key=lambda number: min(self.members[number]))
        if len(found) == 1:
            return
        everyone = set().union(*(self.members[number] for number in found))
        if self._may_be_one(everyone):
            self.move(sorted(everyone), found[0])
        elif self._may_be_one(self.members[found[0]] | set(tied)):
            self.move(tied, found[0])
        else:
            self.move(tied, self.new())

    def move(self, articles: Sequence[int], there: int) -> None:
        """Take articles out of their groups and into another."""
        for article in articles:
            self.members[self.group_of[article]].discard(article)
            self.members[there].add(article)
            self.group_of[article] = there

    def collect(self) -> list[list[int]]:
        """Give the groups that have articles, sorted."""
        return sorted(sorted(group) for group in self.members.values() if group)

    def _may_be_one(self, articles: set[int]) -> bool:
        return all(self._apart[article].isdisjoint(articles) for article in articles & self._apart.keys())


def _find_tied(pairs: Iterable[Pair]) -> Mapping[int, frozenset[int]]:
    """Give for each tied article all that it is tied to, itself among them."""
    tied: dict[int, frozenset[int]] = {}
    for one, other in pairs:
        group = tied.get(one, frozenset({one})) | tied.get(other, frozenset({other}))
        tied |= dict.fromkeys(group, group)
    return tied


def _find_way(start: ArticleId, end: ArticleId, near: Mapping[ArticleId, set[ArticleId]]) -> tuple[ArticleId, ...]:
    """Give the shortest way from one article to another, both included; none, if there is none."""
    ways: deque[tuple[ArticleId, ...]] = deque([(start,)])
    seen = {start}
    while ways:
        way = ways.popleft()
        if way[-1] == end:
            return way
        for article in sorted(near.get(way[-1], set()) - seen):
            seen.add(article)
            ways.append((*way, article))
    return ()
