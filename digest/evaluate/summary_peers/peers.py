"""What others do, beside ours: each takes an event and a number of words, and gives sentences.

They take the articles of every language, but the last, which tells what choosing the language is worth.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from digest.evaluate.summaries.events import SummarizedEvent
from digest.evaluate.summary_peers.filling import fill_words
from digest.evaluate.summary_peers.greedy import cover_greedily
from digest.evaluate.summary_peers.optimum import cover_optimally
from digest.evaluate.summary_peers.ranking import rank_by_centroid, rank_by_lexrank, rank_by_textrank
from digest.evaluate.summary_peers.submodular import cover_submodular
from digest.model import Sentence

Peer = Callable[[SummarizedEvent, int], Sequence[Sentence]]


def take_lead(event: SummarizedEvent, words: int) -> list[Sentence]:
    """Give the beginning of the first article."""
    return fill_words(event.articles[0].sentences, words) if event.articles else []


def take_leads(event: SummarizedEvent, words: int) -> list[Sentence]:
    """Give the first sentence of each article, then the second of each, without near copies."""
    rounds = itertools.zip_longest(*(article.sentences for article in event.articles))
    return fill_words((s for row in rounds for s in row if s), words, ban=True)


def cover_one_language(event: SummarizedEvent, words: int) -> list[Sentence]:
    """Give greedy coverage of only those articles that ours tells too."""
    return cover_greedily(replace(event, articles=event.told), words)


def _ranked(rank: Callable[[Sequence[Sentence]], list[Sentence]]) -> Peer:
    def take(event: SummarizedEvent, words: int) -> list[Sentence]:
        return fill_words(rank([s for article in event.articles for s in article.sentences]), words)

    return take


PEERS: Mapping[str, Peer] = {
    "lead": take_lead,
    "leads in turn": take_leads,
    "LexRank": _ranked(rank_by_lexrank),
    "TextRank": _ranked(rank_by_textrank),
    "centroid": _ranked(rank_by_centroid),
    "submodular": cover_submodular,
    "concept ILP": cover_optimally,
    "greedy coverage": cover_greedily,
    "greedy, one language": cover_one_language,
}
