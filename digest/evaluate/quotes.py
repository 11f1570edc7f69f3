"""How well are direct quotes found, with who said them?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digest.evaluate.annotated import Example, match_rates, read_examples
from digest.evaluate.score import Score
from digest.extract.quotes.finding import find_quotes
from digest.extract.said.mentions import find_mentions

Pair = tuple[str, str | None]


def score_quotes(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score content and speaker together, then the content alone."""
    scores = []
    for half, examples in read_examples(files).items():
        pairs = [_pair_up(example) for example in examples]
        contents = [([c for c, _ in gold], [c for c, _ in found]) for gold, found in pairs]
        scores += [
            Score(dataset=half, system="content and speaker", values=match_rates(pairs)),
            Score(dataset=half, system="content", values=match_rates(contents)),
        ]
    return tuple(scores)


def _pair_up(example: Example) -> tuple[list[Pair], list[Pair]]:
    """Give gold and found quotes; a speaker that is a part of the gold one, or the other way round, is that one."""
    gold = [(_plain(content), speaker) for content, speaker in example.gold["quotes"]]
    speakers = dict(gold)
    found = []
    for content, speaker in _find(example):
        wanted = speakers.get(_plain(content))
        same = wanted and speaker and (_is_part(speaker, wanted) or _is_part(wanted, speaker))
        found.append((_plain(content), wanted if same else speaker))
    return gold, found


def _find(example: Example) -> list[Pair]:
    mentions = find_mentions(example.sentences, example.language)
    quotes = find_quotes(example.sentences, mentions, example.language)
    return [(quote.content, quote.speaker) for quote in quotes if quote.kind == "direct"]


def _is_part(left: str, right: str) -> bool:
    return set(left.split()) <= set(right.split())


def _plain(content: str) -> str:
    return content.strip().rstrip(".,!?")
