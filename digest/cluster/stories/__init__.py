"""Which events follow from one another?  Events + Articles → Stories, and pairs that are related

1. ``profiles``: the names, words and days of each event;
2. pairs that share a rare name are compared (``evidence``), through an inverted index: no all-pairs;
3. stories grow by average linkage, so that a chain of different matters does not form;
4. ``identity``: each story gets the id that it had, or a new one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np
from scipy import sparse

from digest.cluster.groups.ties import NumberedTies, drop_contradicting, obey
from digest.cluster.stories.evidence import FOLLOWS, Evidence, weigh
from digest.cluster.stories.identity import assign_story_ids
from digest.cluster.stories.linkage import link_events
from digest.cluster.stories.profiles import Profile, make_profile
from digest.cluster.wanted.events import EventWishes
from digest.model import Article, ArticleId, Event, EventId, Story

__all__ = ["find_stories"]

Pairs = Mapping[tuple[int, int], Evidence]

_COMMON = 40  # events; a word of a name that stands in more proposes no pair, but counts in those proposed by others
_PROPOSED = 1.0  # rare names that two events have in common before they are compared
_MOST_RELATED = 5  # events beside one
_EARLIER = 30  # as in vectors.py: on a first day the names of all events are not common names
_RARITY = 1.5  # as there
_OWN = 10  # events that may have a name in common because they are one story; it is rare all the same


def find_stories(
    events: Sequence[Event],
    articles: Mapping[ArticleId, Article],
    known: Sequence[Story],
    wishes: EventWishes | None = None,
) -> tuple[tuple[Story, ...], tuple[tuple[EventId, EventId], ...]]:
    """Give the stories, and pairs of events that are related without being of one story; both in order.

    ``known`` are the stories of the build before, whose ids stay; ``wishes`` tell which events are of one story and
    which are not. The order of the events does not matter.
    """
    found = (make_profile(event, [articles[name] for name in event.articles]) for event in events)
    profiles = sorted(
        (profile for profile in found if profile), key=lambda profile: (profile.day, profile.told, profile.id)
    )
    profiles = _weigh_by_rarity(profiles)
    pairs = {pair: weigh(profiles[pair[0]], profiles[pair[1]]) for pair in _propose(profiles)}
    linked = _obey(_group(pairs, len(profiles)), profiles, wishes or EventWishes())
    groups = [group for group in linked if len(group) > 1]
    stories = assign_story_ids([[profiles[number].id for number in group] for group in groups], _renew(known, events))
    return stories, _find_related(pairs, profiles, groups)


def _renew(known: Sequence[Story], events: Sequence[Event]) -> list[Story]:
    """Give the known stories with the ids that their events have now, after merging."""
    now = {alias: event.id for event in events for alias in event.aliases}
    return [replace(s, events=tuple(dict.fromkeys(now.get(event, event) for event in s.events))) for s in known]


def _weigh_by_rarity(profiles: Sequence[Profile]) -> list[Profile]:
    """Give the profiles with each word of a name weighed by how few events have it: 1 where only a story may."""
    having = Counter(word for profile in profiles for word in profile.names)
    count = 1 + len(profiles) + _EARLIER
    rare = math.log(count / (1 + _OWN))
    rarity = {word: min(1.0, math.log(count / (1 + n)) / rare) ** _RARITY for word, n in having.items()}
    return [replace(p, names={word: p.names[word] * rarity[word] for word in sorted(p.names)}) for p in profiles]


def _propose(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Give, by their numbers, each two events that have rare names in common, the earlier first."""
    having: dict[str, list[int]] = {}
    for number, profile in enumerate(profiles):
        for word in profile.names:
            having.setdefault(word, []).append(number)
    shared: dict[tuple[int, int], float] = {}
    for word in sorted(word for word, numbers in having.items() if len(numbers) <= _COMMON):
        for pair in combinations(having[word], 2):
            one, two = (profiles[number].names[word] for number in pair)
            shared[pair] = shared.get(pair, 0.0) + min(one, two)
    return sorted(pair for pair, names in shared.items() if names >= _PROPOSED)


def _group(pairs: Pairs, count: int) -> list[list[int]]:
    near = [(one, two, evidence.nearness) for (one, two), evidence in pairs.items() if evidence.nearness]
    one, two, values = (np.array(column) for column in zip(*near, strict=True)) if near else ([], [], [])
    half = sparse.coo_array((values, (one, two)), shape=(count, count), dtype=np.float64)
    return link_events(sparse.csr_array(half + half.T), FOLLOWS)


def _obey(groups: Sequence[Sequence[int]], profiles: Sequence[Profile], wishes: EventWishes) -> list[list[int]]:
    """Give the groups as editors want them; where they want both of two events, these are one story."""
    numbers = {profile.id: number for number, profile in enumerate(profiles)}
    together, apart = (
        tuple((numbers[one], numbers[other]) for one, other in pairs if one in numbers and other in numbers)
        for pairs in (wishes.together, wishes.apart)
    )
    return obey(groups, NumberedTies(together, drop_contradicting(together, apart)))


def _find_related(
    pairs: Pairs, profiles: Sequence[Profile], groups: Sequence[Sequence[int]]
) -> tuple[tuple[EventId, EventId], ...]:
    """Give the nearest related events of each, outside of its own story."""
    story_of = {number: story for story, group in enumerate(groups) for number in group}
    beside: dict[int, list[tuple[float, int]]] = {}
    for (one, two), evidence in pairs.items():
        together = one in story_of and story_of[one] == story_of.get(two)
        if evidence.is_related and not together:
            beside.setdefault(one, []).append((-evidence.names, two))
            beside.setdefault(two, []).append((-evidence.names, one))
    kept = {(min(n, m), max(n, m)) for n, others in beside.items() for _, m in sorted(others)[:_MOST_RELATED]}
    return tuple(sorted((profiles[one].id, profiles[two].id) for one, two in kept))
