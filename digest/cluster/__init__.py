"""Which articles tell of the same event, and which events follow from one another?  Articles → Events, Stories

1. ``likeness``: what each article is remembered by, and how alike two of them are, in what;
2. ``groups``: the surest pairs are joined first, until none are sure; old events stay as they are; what touches many
   events joins none;
3. ``languages``: groups of different languages are linked;
4. ``identity``: each group gets the id that it had, or a new one;
5. ``stories``: which events follow from one another.

Beforehand ``wanted`` hears what editors want otherwise.

Afterwards ``explained`` tells why, for the people who ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from digest.cluster.encoder import load_encoder
from digest.cluster.explained import explain_event
from digest.cluster.groups import (
    KnownGroups,
    describe_grouping,
    find_contradictions,
    group_articles,
    number_ties,
    obey,
)
from digest.cluster.identity import assign_ids
from digest.cluster.languages import link_languages
from digest.cluster.likeness.learning import learn_words
from digest.cluster.likeness.signatures import make_signature
from digest.cluster.order import in_order
from digest.cluster.stories import find_stories
from digest.cluster.sureness import measure_sureness
from digest.cluster.touches import recall_touches, tell_touches
from digest.cluster.wanted import EventWishes, Pages, Wanted, hear_editors, hear_of_events
from digest.cluster.weighing import weigh
from digest.config import ClusterConfig
from digest.memory import LearnedWords
from digest.model import Article, ArticleId, Event, Ties
from digest.text.similarity import Encode

__all__ = [
    "EventWishes",
    "Pages",
    "Past",
    "Wanted",
    "cluster_articles",
    "describe_grouping",
    "explain_event",
    "find_contradictions",
    "find_stories",
    "hear_editors",
    "hear_of_events",
    "in_order",
    "learn_words",
    "load_encoder",
    "measure_sureness",
    "weigh",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known before articles are grouped.

    ``settled`` are the articles that have not changed since the last build, nor have their ties; ``ties`` are what
    editors want; ``learned`` tells what older texts taught of the words; with ``encode`` what articles mean counts too,
    where languages are linked.
    """

    settled: frozenset[ArticleId] = frozenset()
    ties: Ties = field(default_factory=Ties)
    learned: tuple[LearnedWords, ...] = ()
    encode: Encode | None = None


def cluster_articles(
    articles: Sequence[Article], known: Sequence[Event], settings: ClusterConfig, past: Past | None = None
) -> tuple[Event, ...]:
    """Give the events of all articles, each article in one event; the order of the articles does not matter.

    ``known`` are the events of the build before, whose ids stay.
    """
    ordered, past = in_order(articles), past or Past()
    signatures = [make_signature(article) for article in ordered]
    ties = number_ties(past.ties, [article.id for article in ordered])
    before = KnownGroups(
        members=[event.articles for event in known],
        settled=past.settled,
        touches=recall_touches(ordered, known),
        ties=ties,
    )
    groups, touches = group_articles(signatures, before, past.learned, settings.granularity)
    linked = obey(link_languages(groups, ordered, ties.apart, past.encode), ties)
    events = assign_ids([[ordered[number] for number in group] for group in linked], known)
    return tell_touches(events, ordered, touches)
