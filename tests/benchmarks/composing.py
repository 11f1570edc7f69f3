"""How many events a second a core can write up: ``make bench``, part three.

Five articles an event, of the ten made corpora. Beside it sumy's LexRank, which makes a summary of the same sentences
and nothing else, and needs the Indonesian words that it passes over given to it. Rates are of processor time.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from digest.cli import collect_seldom
from digest.cluster import in_order
from digest.compose import compose_brief
from digest.compose.words import read_words
from digest.config import ComposeConfig
from digest.knowledge import language_of
from digest.model import Article
from digest.model.grouped import Event, EventId
from digest.text import tokens
from tests.builders import ROOT, read_corpus

_ARTICLES = 5
_ROUNDS = 61
_SENTENCES = 8

Run = Callable[[Sequence[Article]], object]

# What is remembered of a sentence: in a build each event is new.
_REMEMBERED = (tokens.split_words, read_words)


def main() -> None:
    """Print the rates, and the ratio."""
    collect_seldom()  # as every command does
    corpora = sorted(path for path in (ROOT / "tests" / "gold" / "breaking").iterdir() if path.is_dir())
    events = [in_order(read_corpus(folder).values())[:_ARTICLES] for folder in corpora]
    (ours, ours_at_best), (peer, peer_at_best) = measure((write_up, summarize_with_sumy), events)
    sentences = sum(len(article.sentences) for event in events for article in event) / len(events)
    print(  # noqa: T201
        f"{_ARTICLES} articles, {sentences:.0f} sentences an event: digest {ours_at_best:.0f} briefs/s "
        f"in the quietest round (median {ours:.0f}), sumy LexRank {peer_at_best:.0f} summaries/s (median {peer:.0f}), "
        f"{ours / peer:.1f} times as many"
    )


def measure(runs: Sequence[Run], events: Sequence[Sequence[Article]]) -> list[tuple[float, float]]:
    """Give each one's events a second: the median and the most of rounds, in which they take turns.

    The most is what a core does when nobody else slows it down (as timeit's documentation says of the least time).
    The first round, which warms up, does not count.
    """
    rates: list[list[float]] = [[] for _ in runs]
    for _ in range(1 + _ROUNDS):
        for run, found in zip(runs, rates, strict=True):
            for remembered in _REMEMBERED:
                remembered.cache_clear()
            start = time.process_time()
            for event in events:
                run(event)
            found.append(len(events) / (time.process_time() - start))
    return [(statistics.median(found[1:]), max(found[1:])) for found in rates]


def write_up(articles: Sequence[Article]) -> object:
    """Make a whole brief: claims, summary, quotes, origins, disagreements."""
    event = Event(id=EventId("2025-01-01-x"), articles=tuple(article.id for article in articles))
    return compose_brief(event, articles, articles[0].language, ComposeConfig())


def summarize_with_sumy(articles: Sequence[Article]) -> object:
    """Make a summary of as many sentences, of sentences that are split already."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.lex_rank import LexRankSummarizer

    class Words:
        """What sumy asks of a tokenizer."""

        def to_words(self, text: str) -> tuple[str, ...]:
            return tuple(text.split())

    sentences = [Sentence(sentence.text, Words()) for article in articles for sentence in article.sentences]
    summarizer = LexRankSummarizer()
    summarizer.stop_words = language_of(articles[0].language).function_words
    return summarizer(ObjectDocumentModel([Paragraph(sentences)]), _SENTENCES)


if __name__ == "__main__":
    main()
