"""What do editors want of the grouping?  Overrides, event pages → Ties

1. ``names``: articles as people call them;
2. ``overrides``: what ``content/overrides.yml`` asks for;
3. ``pages``: what was changed by hand in ``articles:`` of event pages;
4. ``agreement``: whether all of it can be at once. What cannot is told, and the last good wishes stay;
5. ``events``: headlines and stories, once it is known which events there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digest.cluster.groups.ties import find_contradictions
from digest.cluster.wanted.agreement import Pair, drop_overruled, join_ties, pair_of, tell_quarrel
from digest.cluster.wanted.events import EventWishes, hear_of_events
from digest.cluster.wanted.names import Names
from digest.cluster.wanted.overrides import LOCATION, find_ignored, find_ties, problem_in_overrides
from digest.cluster.wanted.pages import (
    Listing,
    Pages,
    find_listings,
    find_same,
    problem_on_page,
    settle_list,
    take_listing,
)
from digest.errors import PageError
from digest.memory import State
from digest.model import Article, ArticleId, Problem, Ties
from digest.model.wanted import Overrides

__all__ = ["EventWishes", "Pages", "Wanted", "hear_editors", "hear_of_events"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to obey: the ``overrides`` as they are now or, where they contradict themselves, as they last were good.

    ``ties`` are all that hold, ``by_page`` those among them that changed lists on pages asked for, ``before`` all that
    held in the build before; ``ignored`` are articles of no event. ``bases`` are the pages as last generated, with the
    lists that were obeyed.
    """

    overrides: Overrides
    ties: Ties
    by_page: Ties
    before: Ties
    ignored: frozenset[ArticleId]
    bases: Mapping[str, str]
    problems: tuple[Problem, ...]

    @property
    def changed(self) -> frozenset[ArticleId]:
        """The articles whose ties are others than in the build before."""
        together = set(self.ties.together) ^ set(self.before.together)
        return frozenset(
            article for pair in together | (set(self.ties.apart) ^ set(self.before.apart)) for article in pair
        )


def hear_editors(
    overrides: Overrides | None, last_good: Overrides, pages: Pages, articles: Sequence[Article], state: State
) -> Wanted:
    """Give what editors want of the articles that are there; ``overrides`` is ``None`` where they cannot be read."""
    names = Names(articles, state.articles)
    before, *_ = find_ties(last_good, names)
    asked, problems = _agree(overrides, names) if overrides is not None else (None, ())
    used = last_good if overrides is None or asked is None else overrides
    by_page, obeyed, more = _hear_pages(asked or before, pages, names, state)
    settled = (*obeyed, *find_same(pages))
    ignored, unknown = find_ignored(used, names)
    return Wanted(
        overrides=used,
        ties=join_ties(asked or before, by_page),
        by_page=by_page,
        before=join_ties(before, state.page_ties),
        ignored=ignored,
        bases={**pages.bases, **{path: settle_list(pages.bases[path], pages.current[path]) for path in settled}},
        problems=(*problems, *unknown, *more),
    )


def _agree(overrides: Overrides, names: Names) -> tuple[Ties | None, tuple[Problem, ...]]:
    """Give the ties that are asked for, ``None`` where they cannot be at once, and what is wrong."""
    ties, lines, problems = find_ties(overrides, names)
    ways = find_contradictions(ties)
    quarrels = (_quarrel(way, lines, names) for way in ways)
    return (None if ways else ties), (*problems, *quarrels)


def _quarrel(way: tuple[ArticleId, ...], lines: dict[Pair, int], names: Names) -> Problem:
    what, _, mend = tell_quarrel(way, names).rpartition("; ")
    return problem_in_overrides(PageError(lines[pair_of(way[0], way[-1])], what, mend))


def _hear_pages(
    asked: Ties, pages: Pages, names: Names, state: State
) -> tuple[Ties, tuple[str, ...], tuple[Problem, ...]]:
    """Give the ties that lists on pages ask for, now and earlier, as far as ``asked`` lets them; and pages obeyed."""
    listings, problems = find_listings(pages, names)
    by_page, firm = drop_overruled(state.page_ties, asked), asked
    obeyed, quarrels = [], []
    for listing in listings:
        own, kept = take_listing(listing, state.events, by_page)
        ways = find_contradictions(join_ties(firm, own))
        if ways:
            quarrels.append(_quarrel_on_page(listing, ways[0], names))
            continue
        obeyed.append(listing.path)
        firm = join_ties(firm, own)
        by_page = drop_overruled(join_ties(kept, own), firm)
    return by_page, tuple(obeyed), (*problems, *quarrels)


def _quarrel_on_page(listing: Listing, way: tuple[ArticleId, ...], names: Names) -> Problem:
    what, _, mend = tell_quarrel(way, names).rpartition("; ")
    return problem_on_page(listing.path, PageError(listing.line, f"{what} ({LOCATION} or another page)", mend))
