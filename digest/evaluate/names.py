"""How well are names found?  Unique names of each article, as they stand there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from digest.evaluate.annotated import Example, match_rates, read_examples
from digest.evaluate.score import Score
from digest.extract.said.mentions import find_mentions

# The peer: "Presiden Rusia Vladimir Putin" is one name, and every sentence opens with one.
_CAPITALS = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")

Finder = Callable[[Example], list[str]]


def score_names(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score all names, and those of people, places and organisations alone, with the share of right kinds."""
    scores = []
    for half, examples in read_examples(files).items():
        scores += [
            Score(dataset=half, system="ours", values=_all_names(examples, _ours)),
            Score(dataset=half, system="ours, without products and the like", values=_main_names(examples)),
            Score(dataset=half, system="capitalised runs", values=_all_names(examples, _capitals)),
        ]
    return tuple(scores)


def _all_names(examples: Sequence[Example], find: Finder) -> dict[str, float]:
    return match_rates(([name for name, _ in example.gold["names"]], find(example)) for example in examples)


def _main_names(examples: Sequence[Example]) -> dict[str, float]:
    """What is no person, place or organisation counts neither as right nor as wrong."""
    pairs, kinds = [], []
    for example in examples:
        gold = dict(example.gold["names"])
        found = {mention.text: mention.kind for mention in find_mentions(example.sentences, example.language)}
        main = [name for name, kind in gold.items() if kind != "other"]
        pairs.append((main, [name for name in found if gold.get(name) != "other"]))
        kinds += [found[name] == gold[name] for name in main if name in found]
    return match_rates(pairs) | {"kind": sum(kinds) / len(kinds) if kinds else 0.0}


def _ours(example: Example) -> list[str]:
    return list(dict.fromkeys(mention.text for mention in find_mentions(example.sentences, example.language)))


def _capitals(example: Example) -> list[str]:
    return list(dict.fromkeys(name for sentence in example.sentences for name in _CAPITALS.findall(sentence.text)))
