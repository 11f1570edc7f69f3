"""How well are figures found?  Value, other end, unit and kind together; then what is said of those found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from digest.evaluate.annotated import Example, match_rates, read_examples
from digest.evaluate.score import Score
from digest.extract.said.figures import find_figures
from digest.extract.said.mentions import find_mentions
from digest.model import Figure

Key = tuple[float, float | None, str, str]

# The peer: every run of digits is an amount without a unit.
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def score_figures(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score the figures of each half, and the shares of right qualifiers and subjects among those found."""
    scores = []
    for half, examples in read_examples(files).items():
        found = [_find(example) for example in examples]
        pairs = [(_gold(e), [_key(f) for f in figures]) for e, figures in zip(examples, found, strict=True)]
        plain = [(_gold(example), _digits(example)) for example in examples]
        said = _said(examples, found)
        scores += [
            Score(dataset=half, system="ours", values=match_rates(pairs) | said),
            Score(dataset=half, system="digits", values=match_rates(plain)),
        ]
    return tuple(scores)


def _find(example: Example) -> tuple[Figure, ...]:
    mentions = find_mentions(example.sentences, example.language)
    return find_figures(example.sentences, mentions, example.language)


def _gold(example: Example) -> list[Key]:
    return [(f["value"], f["upper"], f["unit"], f["kind"]) for f in example.gold["figures"]]


def _key(figure: Figure) -> Key:
    return figure.value, figure.upper, figure.unit, figure.kind


def _digits(example: Example) -> list[Key]:
    texts = (text for sentence in example.sentences for text in _DIGITS.findall(sentence.text))
    return [(float(re.sub(r"\D", "", text)), None, "", "amount") for text in texts]


def _said(examples: Sequence[Example], found: Sequence[Sequence[Figure]]) -> dict[str, float]:
    """Give the shares of right qualifiers, and of subjects that hold the word that was read by eye."""
    qualifiers, subjects = [], []
    for example, figures in zip(examples, found, strict=True):
        by_key = {_key(figure): figure for figure in figures}
        for key, gold in zip(_gold(example), example.gold["figures"], strict=True):
            if figure := by_key.get(key):
                qualifiers.append(figure.qualifier == gold["qualifier"])
                subjects.append(gold["subject"] in figure.subject.split() or gold["subject"] == figure.subject)
    return {"qualifier": sum(qualifiers) / max(len(qualifiers), 1), "subject": sum(subjects) / max(len(subjects), 1)}
