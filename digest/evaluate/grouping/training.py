"""``python -m digest.evaluate.grouping.training``: learn from labelled articles when two groups are one event.

Groups are grown on each labelled set by a simple rule and by what was learned so far, and every merge on the way is an
example, as are the likeliest merges that were not made (as in DAgger: Ross, Gordon & Bagnell 2011). A strongly
regularised logistic regression learns from them; each set counts the same. Prints the table for ``grouping.toml``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digest.cluster.groups.judging import FEATURES, Judge
from digest.cluster.groups.merging import Merging
from digest.cluster.likeness import Likeness, compare_articles
from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.signatures import Signature, make_signature
from digest.cluster.order import in_order
from digest.evaluate.gold import read_labelled
from digest.evaluate.grouping.reading import understand
from digest.evaluate.grouping.scikit import fit_logistic
from digest.knowledge.grouping import Granularity, granularity_of
from digest.memory import LearnedWords

_STRENGTH = 0.02  # inverse of the regularisation: 0.005 to 0.02 were best on sets left out, 1 much worse
_ROUNDS = 2  # of growing groups by what was learned; the second changes little
_NOT_MADE = 2  # likeliest merges of each group that were not made
_EACH_SET = 1_000.0  # weight


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """The articles of one set, compared, and the label of each."""

    name: str
    likeness: Likeness
    labels: Sequence[str]


@dataclass(frozen=True, slots=True)
class Examples:
    """Merges: features (n × FEATURES), the share of pairs that belong together (n), and weights (n)."""

    features: np.ndarray
    together: np.ndarray
    weights: np.ndarray


def read_set(path: Path, granularity: Granularity, learned: Sequence[LearnedWords] = ()) -> LabelledSet:
    """Read and compare the labelled articles of a file."""
    labelled = read_labelled(path)
    articles = {article.id: (article, one.cluster) for one in labelled if (article := understand(one))}
    ordered = in_order(article for article, _ in articles.values())
    signatures = [make_signature(article) for article in ordered]
    likeness = compare(signatures, granularity, learned)
    return LabelledSet(name=path.name, likeness=likeness, labels=[articles[article.id][1] for article in ordered])


def compare(signatures: Sequence[Signature], granularity: Granularity, learned: Sequence[LearnedWords]) -> Likeness:
    """Compare articles as a build does that sees them all at once."""
    frequencies = Frequencies(learned)
    frequencies.add(signatures)
    day = max((signature.day for signature in signatures if signature.day), default=None)
    return compare_articles(signatures, frequencies, day, granularity)


def train(sets: Sequence[LabelledSet]) -> Judge:
    """Give the judge that is learned from labelled sets."""
    rules = [Judge(weights=_simple_rule("drawn"), bias=bias) for bias in (1.2, 2.0)]
    rules.append(Judge(weights=_simple_rule("words"), bias=2.5))
    found = {one.name: [_grow(one, rule, 0.0) for rule in rules] for one in sets}
    judge = _fit(found.values())
    for _ in range(_ROUNDS):
        for one in sets:
            found[one.name].append(_grow(one, judge, -1.0))
        judge = _fit(found.values())
    return judge


def _simple_rule(feature: str) -> np.ndarray:
    """Give weights by which one logarithm of a mean likeness decides: average linkage."""
    return np.array([1.0 if name == feature else 0.0 for name in FEATURES])


def _grow(one: LabelledSet, judge: Judge, threshold: float) -> Examples:
    """Give the merges on the way, and the likeliest that were not made."""
    features, together, weights = [], [], []

    def watch(row: np.ndarray, left: list[int], right: list[int]) -> None:
        here, there = (Counter(one.labels[number] for number in group) for group in (left, right))
        same = sum(count * there[label] for label, count in here.items())
        features.append(row)
        together.append(same / (len(left) * len(right)))
        weights.append(np.sqrt(min(len(left), len(right))))

    merging = Merging(one.likeness, judge)
    merging.grow(watch, threshold)
    for row, left, right in merging.nearest(_NOT_MADE):
        watch(row, left, right)
    return Examples(np.array(features), np.array(together), np.array(weights))


def _fit(found: object) -> Judge:
    per_set = [
        (
            np.concatenate([part.features for part in parts]),
            np.concatenate([part.together for part in parts]),
            np.concatenate([part.weights for part in parts]),
        )
        for parts in found  # type: ignore[attr-defined]
    ]
    features = np.concatenate([one[0] for one in per_set])
    together = np.concatenate([one[1] for one in per_set])
    weights = np.concatenate([one[2] / one[2].sum() * _EACH_SET for one in per_set])
    coefficients, bias = fit_logistic(features, together, weights, _STRENGTH)
    return Judge(weights=coefficients, bias=bias)


def main() -> None:
    """Learn from the files that are named and print the table."""
    parser = argparse.ArgumentParser(description="learn when two groups of articles are one event")
    parser.add_argument("granularity", help="the row of grouping.toml to learn: its days are kept")
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    sets = [read_set(path, granularity_of(arguments.granularity)) for path in arguments.files]
    judge = train(sets)
    rows = (f"{name} = {weight:.3f}" for name, weight in zip(FEATURES, judge.weights.tolist(), strict=True))
    sys.stdout.write("\n".join([f"bias = {judge.bias:.3f}", "", f"[{arguments.granularity}.weights]", *rows, ""]))


if __name__ == "__main__":
    main()
