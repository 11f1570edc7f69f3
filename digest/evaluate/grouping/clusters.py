"""``digest evaluate clusters FILE…``: our events against labelled ones, beside what people use today.

Ours runs with the shipped defaults. Each peer runs with the setting that is best for it on each set, which
nobody who has no labels could choose: the bar is set high.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from digest.clean import clean_document
from digest.cluster import Encode, cluster_articles, load_encoder
from digest.config import ClusterConfig, ExtractConfig
from digest.errors import ArticleError, MissingExtraError
from digest.evaluate.gold import LabelledArticle, dataset_name, read_labelled
from digest.evaluate.grouping.cluster_peers import PEERS
from digest.evaluate.grouping.metrics import score_b_cubed, score_ceaf, score_pairs
from digest.evaluate.grouping.scikit import score_adjusted
from digest.evaluate.score import Score
from digest.extract import extract_article
from digest.model import Article, ArticleId


def score_clusters(files: Sequence[Path]) -> tuple[Score, ...]:
    """Give the scores of ours and of each peer on each file."""
    return tuple(score for path in files for score in _score_file(path))


def _score_file(path: Path) -> list[Score]:
    labelled = read_labelled(path)
    articles = [_understand(one) for one in labelled]
    gold = [one.cluster for one in labelled]
    name = dataset_name(path)
    ours = [
        Score(dataset=name, system=system, values=_measure_ours(articles, gold, encode))
        for system, encode in _systems().items()
    ]
    peers = [(label, run([one.document for one in labelled])) for label, run in PEERS.items()]
    return [*ours, *(Score(dataset=name, system=label, values=_best(tries, gold)) for label, tries in peers)]


def _understand(one: LabelledArticle) -> Article | None:
    """Give an article as a build would; one that a build refuses joins no event."""
    try:
        return extract_article(clean_document(one.document), ExtractConfig())
    except ArticleError:
        return None


def _systems() -> dict[str, Encode | None]:
    """Give ours without the extra ``semantic``, and with it where it is installed."""
    try:
        return {"ours": None, "ours + semantic": load_encoder()}
    except MissingExtraError:
        return {"ours": None}


def _measure_ours(articles: Sequence[Article | None], gold: Sequence[str], encode: Encode | None) -> dict[str, float]:
    start = time.perf_counter()
    event_of = _cluster([article for article in articles if article], encode)
    seconds = time.perf_counter() - start
    found = [event_of[one.id] if one else f"refused {number}" for number, one in enumerate(articles)]
    return {**_measure(found, gold), "articles/s": len(gold) / seconds}


def _cluster(articles: Sequence[Article], encode: Encode | None) -> dict[ArticleId, str]:
    """Give the id of each article's event."""
    events = cluster_articles(articles, (), ClusterConfig(), encode)
    return {article: str(event.id) for event in events for article in event.articles}


def _best(tries: Sequence[Sequence[str]], gold: Sequence[str]) -> dict[str, float]:
    best = max(tries, key=lambda found: score_b_cubed(found, gold).f1)
    return _measure(best, gold)


def _measure(found: Sequence[str], gold: Sequence[str]) -> dict[str, float]:
    b_cubed, ceaf, pairs = score_b_cubed(found, gold), score_ceaf(found, gold), score_pairs(found, gold)
    ari, ami = score_adjusted(found, gold)
    return {
        "B3 P": b_cubed.precision,
        "B3 R": b_cubed.recall,
        "B3 F1": b_cubed.f1,
        "CEAF-e": ceaf.f1,
        "pairs F1": pairs.f1,
        "ARI": ari,
        "AMI": ami,
        "clusters": float(len(set(found))),
        "gold": float(len(set(gold))),
    }
