"""``digest evaluate clusters FILE…``: our events against labelled ones, beside what people use today.

Ours runs with the shipped defaults, unless told otherwise. Each peer runs with the setting that is best for it on
each set, which nobody who has no labels could choose: the bar is set high. Each system has a process of its own.
``articles/s`` counts the time from understood articles (for peers: from texts) to groups with that one setting,
``peak MB`` the memory of the process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from digest.cluster import load_encoder
from digest.errors import MissingExtraError
from digest.evaluate.gold import LabelledArticle, dataset_name, read_labelled
from digest.evaluate.grouping.alone import run_alone
from digest.evaluate.grouping.cluster_peers import PEERS
from digest.evaluate.grouping.metrics import score_b_cubed, score_ceaf, score_pairs
from digest.evaluate.grouping.ours import group_with_ours
from digest.evaluate.grouping.reading import understand
from digest.evaluate.grouping.scikit import score_adjusted
from digest.evaluate.grouping.sisters import score_sisters
from digest.evaluate.grouping.tries import Grouping, Try
from digest.evaluate.options import Options
from digest.evaluate.score import Score


def score_clusters(files: Sequence[Path], options: Options | None = None) -> tuple[Score, ...]:
    """Give the scores of ours and of each peer on each file.

    Raises:
        ConfigError: the options name a past that cannot be learnt from.
    """
    return tuple(score for path in files for score in _score_file(path, options or Options()))


def group_ours(labelled: Sequence[LabelledArticle], options: Options) -> tuple[Try, float]:
    """Give our grouping of labelled articles, and the peak of memory in MB; what a build refuses joins no event."""
    articles = [understand(one) for one in labelled]
    (ours,), peak = run_alone(group_with_ours, ([article for article in articles if article], options))
    labels = iter(ours.labels)
    found = [next(labels) if article else f"refused {number}" for number, article in enumerate(articles)]
    return Try(labels=found, seconds=ours.seconds), peak


def _systems(options: Options) -> dict[str, Options]:
    """Give our ways of grouping; with meanings, where the extra is installed."""
    try:
        load_encoder()
    except MissingExtraError:
        return {"ours": options}
    meant = replace(options, cluster=replace(options.cluster, semantic=True))
    return {"ours": options, "ours + semantic": meant}


def _score_file(path: Path, options: Options) -> list[Score]:
    labelled, name = read_labelled(path), dataset_name(path)
    gold = [one.cluster for one in labelled]
    results = [(system, *group_ours(labelled, chosen)) for system, chosen in _systems(options).items()]
    for label, run in PEERS.items():
        tries, peak = run_alone(run, [one.document for one in labelled])
        results.append((label, max(tries, key=lambda one: score_b_cubed(one.labels, gold).f1), peak))
    return [
        Score(dataset=name, system=label, values={**_measure(best.labels, gold), **_cost(best, peak)})
        for label, best, peak in results
    ]


def _cost(best: Try, peak: float) -> dict[str, float]:
    return {"articles/s": len(best.labels) / best.seconds, "peak MB": peak}


def _measure(found: Grouping, gold: Sequence[str]) -> dict[str, float]:
    b_cubed, ceaf, pairs = score_b_cubed(found, gold), score_ceaf(found, gold), score_pairs(found, gold)
    ari, ami = score_adjusted(found, gold)
    sisters = score_sisters(found, gold)
    return {
        "B3 P": b_cubed.precision,
        "B3 R": b_cubed.recall,
        "B3 F1": b_cubed.f1,
        "CEAF-e": ceaf.f1,
        "pairs F1": pairs.f1,
        "ARI": ari,
        "AMI": ami,
        **({} if sisters is None else {"wrong sisters": sisters}),
        "clusters": float(len(set(found))),
        "gold": float(len(set(gold))),
    }
