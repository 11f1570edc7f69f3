"""Annotated articles: a JSON object a line → their sentences beside what was read by eye."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digest.knowledge import Language, language_of
from digest.model import ArticleId, Sentence
from digest.text.sentences import split_sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One annotated text; ``half`` is "tune", or "kept" where no rule was written with it in sight."""

    half: str
    language: Language
    sentences: tuple[Sentence, ...]
    gold: Mapping[str, Any]


def read_examples(files: Sequence[Path]) -> dict[str, list[Example]]:
    """Give the examples of all files by half."""
    halves: dict[str, list[Example]] = {}
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            example = _read_example(json.loads(line))
            halves.setdefault(example.half, []).append(example)
    return halves


def match_rates(pairs: Iterable[tuple[Sequence[Hashable], Sequence[Hashable]]]) -> dict[str, float]:
    """Give precision, recall and F1 of what was found, over pairs of gold and found; equal items match one to one."""
    right = found_count = gold_count = 0
    for gold, found in pairs:
        right += sum(min(gold.count(item), found.count(item)) for item in set(gold))
        found_count += len(found)
        gold_count += len(gold)
    precision = right / found_count if found_count else 0.0
    recall = right / gold_count if gold_count else 0.0
    f1 = 2 * right / (found_count + gold_count) if right else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def _read_example(record: Mapping[str, Any]) -> Example:
    language = language_of(record.get("language", "id"))
    return Example(
        half=record["half"], language=language, sentences=tuple(_split(record["text"], language)), gold=record
    )


def _split(text: str, language: Language) -> Iterator[Sentence]:
    position = 0
    for number, paragraph in enumerate(text.splitlines()):
        for sentence in split_sentences(paragraph, language):
            yield Sentence(article=ArticleId("example"), position=position, paragraph=number, text=sentence)
            position += 1
