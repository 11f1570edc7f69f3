"""How many articles a second are grouped, and how that changes with their number: ``make bench``.

Only the stage is timed, in processor time: from understood articles to events. Each row is measured in a process of its
own, whose peak of memory counts everything in it. Headlines become articles by a builder (a headline, a time, one
sentence), since cleaning and extracting are measured by throughput.py. Past results are in README.md beside this file.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from digest.clean import clean_document
from digest.cluster import Past, cluster_articles
from digest.config import ClusterConfig, ExtractConfig
from digest.evaluate.grouping.alone import run_alone
from digest.evaluate.grouping.scikit import label_by_density, load_peers, reduce_vectors, vectorize_texts
from digest.extract import extract_article
from digest.extract.dates import find_sentence_dates
from digest.knowledge import language_of
from digest.model import Article, ArticleId, Document, PublicationTime
from tests.benchmarks.corpus import load_headlines, load_texts

SIZES = (10_000, 20_000, 40_000, 80_000, 137_000)
PEER_SIZES = (5_000, 10_000, 20_000)  # of HDBSCAN, which takes a minute for the last
ADDED = 100
_REPEATS = 10  # of the full articles
_SPREAD, _SHIFT = 14, 28  # days: over how many the full articles lie, and how far apart their repeats

_DAY_ONE = datetime(2024, 1, 1, tzinfo=UTC)


def main() -> None:
    """Print the tables; say so where there is nothing to measure with."""
    if not load_headlines(1):
        print("clustering: no headlines to measure with; see tests/benchmarks/README.md")  # noqa: T201
        return
    _tell("| what | articles | seconds | articles/s | peak memory, MB |\n|---|---:|---:|---:|---:|")
    ours = [_measure("headlines", time_headlines, size) for size in SIZES]
    _measure(f"{ADDED} headlines more", time_addition, SIZES[-1])
    _measure("full articles", time_full_articles, _REPEATS)
    peer = [_measure("headlines, tf-idf and HDBSCAN (scikit-learn)", time_hdbscan, size) for size in PEER_SIZES]
    _tell(f"\nTime grows with the number to the power of {fit_exponent(ours):.2f}; HDBSCAN's {fit_exponent(peer):.2f}")


def time_headlines(size: int) -> tuple[int, float]:
    """Group the first headlines: how many, and in how many seconds."""
    articles = make_headlines(load_headlines(size))
    return len(articles), _seconds(lambda: cluster_articles(articles, (), ClusterConfig()))


def time_addition(size: int) -> tuple[int, float]:
    """Add the last few headlines to the others, whose events are known."""
    articles = make_headlines(load_headlines(size))
    known = cluster_articles(articles[:-ADDED], (), ClusterConfig())
    past = Past(settled=frozenset(article.id for article in articles[:-ADDED]))
    return ADDED, _seconds(lambda: cluster_articles(articles, known, ClusterConfig(), past))


def time_full_articles(repeats: int) -> tuple[int, float]:
    """Group whole articles, which come again and again, each time later than any event lasts."""
    articles = repeat_articles(load_texts(600)[1], repeats)
    return len(articles), _seconds(lambda: cluster_articles(articles, (), ClusterConfig()))


def time_hdbscan(size: int) -> tuple[int, float]:
    """Group the same headlines as people do with scikit-learn."""
    load_peers()
    titles = [title for title, _ in load_headlines(size)]
    return len(titles), _seconds(lambda: label_by_density(reduce_vectors(vectorize_texts(titles), 100), 2))


def make_headlines(headlines: Sequence[tuple[str, str]]) -> list[Article]:
    """Give articles that are a headline each."""
    template = _extract(0, "Hujan turun.")
    return [_make_headline(template, number, *headline) for number, headline in enumerate(headlines)]


def repeat_articles(texts: Sequence[str], repeats: int) -> list[Article]:
    """Give the articles of texts, spread over two weeks, and their repeats with other ids and later days."""
    articles = [_extract(number, text) for number, text in enumerate(texts)]
    return [
        _redate(article, number % _SPREAD + _SHIFT * repeat)
        for repeat in range(repeats)
        for number, article in enumerate(articles)
    ]


def fit_exponent(results: Sequence[tuple[float, float]]) -> float:
    """Give the slope of log seconds over log number: 1 where twice as many take twice as long."""
    counts, seconds = np.log(np.array(results)).T
    return float(np.polyfit(counts, seconds, 1)[0])


def _measure(what: str, run: Callable[[int], tuple[int, float]], size: int) -> tuple[int, float]:
    (count, seconds), peak = run_alone(run, size)
    _tell(f"| {what} | {count:,} | {seconds:.1f} | {count / seconds:,.0f} | {peak:,.0f} |")
    return count, seconds


def _tell(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _seconds(work: Callable[[], object]) -> float:
    cluster_articles(make_headlines([("Hujan turun", "2024-01-01T00:00:00+07:00")]), (), ClusterConfig())  # the tables
    start = time.process_time()
    work()
    return time.process_time() - start


def _make_headline(template: Article, number: int, title: str, when: str) -> Article:
    name = ArticleId(f"{number:012x}")
    published = PublicationTime(value=datetime.fromisoformat(when), precision="minute", evidence=when)
    sentences = (dataclasses.replace(template.sentences[0], article=name, text=title),)
    dates = find_sentence_dates(sentences, published, None, language_of(template.language))
    return dataclasses.replace(template, id=name, headline=title, published=published, sentences=sentences, dates=dates)


def _extract(number: int, text: str) -> Article:
    document = Document(name=str(number), location=str(number), content=text, declared={"language": "id"})
    return extract_article(clean_document(document), ExtractConfig())


def _redate(article: Article, day: int) -> Article:
    value = _DAY_ONE + timedelta(days=day)
    published = PublicationTime(value=value, precision="day", evidence=value.isoformat())
    return dataclasses.replace(article, id=ArticleId(f"{article.id}-{day}"), published=published, event_date=None)


if __name__ == "__main__":
    main()
