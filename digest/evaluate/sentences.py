"""Sentence splitting: boundaries inside paragraphs, beside the libraries that are installed.

A file is ``.jsonl`` with ``text``, ``sentences`` and perhaps ``half`` and ``language`` (else
Indonesian), or ``.md`` with cases of blocks ``input`` and ``sentences``. A boundary is counted by
the characters before it that are no spaces, so that trimming costs no system anything.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate, groupby
from pathlib import Path

from digest.evaluate.score import Score
from digest.knowledge import language_of
from digest.text.sentences import split_sentences

Splitter = Callable[[str, str], Sequence[str]]

# A case of a Markdown file: what stands in its blocks "input" and "sentences".
_CASE = re.compile(r"^```input\n(?P<text>.*?)\n```\n```sentences\n(?P<sentences>.*?)\n```$", re.MULTILINE | re.DOTALL)

# Matches "KOMPAS.TV": sentencex splits at the dot; must not match "selesai. Ia".
_INNER_DOT = re.compile(r"(?<=[^\W\d])\.(?=[^\W\d])")
_MASK = "\u2024"  # one dot leader: no mark of punctuation to any splitter


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paragraph:
    dataset: str
    language: str
    text: str
    sentences: tuple[str, ...]


def score_sentences(files: Sequence[Path]) -> tuple[Score, ...]:
    """Give precision, recall and F1 of boundaries, and the share of paragraphs split exactly right."""
    paragraphs = sorted((p for file in files for p in _read(file)), key=lambda p: p.dataset)
    systems = {name: split for name, (package, split) in _SYSTEMS.items() if find_spec(package)}
    return tuple(
        Score(dataset=dataset, system=name, values=_measure(members, split))
        for dataset, group in groupby(paragraphs, key=lambda p: p.dataset)
        for members in [tuple(group)]
        for name, split in systems.items()
    )


def _read(file: Path) -> Iterator[_Paragraph]:
    content = file.read_text(encoding="utf-8")
    if file.suffix == ".md":
        for case in _CASE.finditer(content):
            sentences = tuple(case["sentences"].split("\n"))
            yield _Paragraph(dataset=file.stem, language="id", text=case["text"], sentences=sentences)
        return
    for record in map(json.loads, content.splitlines()):
        language = record.get("language", "id")
        dataset = f"{file.stem} {record.get('half', language)}"
        yield _Paragraph(dataset=dataset, language=language, text=record["text"], sentences=tuple(record["sentences"]))


def _measure(paragraphs: Sequence[_Paragraph], split: Splitter) -> Mapping[str, float]:
    hits = told = true = exact = 0
    for paragraph in paragraphs:
        wanted, found = _boundaries(paragraph.sentences), _boundaries(split(paragraph.text, paragraph.language))
        hits, told, true = hits + len(wanted & found), told + len(found), true + len(wanted)
        exact += wanted == found
    precision, recall = hits / max(told, 1), hits / max(true, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"precision": precision, "recall": recall, "f1": f1, "exact": exact / len(paragraphs)}


def _boundaries(sentences: Sequence[str]) -> frozenset[int]:
    """Give where sentences end, counted without spaces; the end of the paragraph is none."""
    return frozenset(list(accumulate(len("".join(sentence.split())) for sentence in sentences))[:-1])


def _ours(text: str, language: str) -> Sequence[str]:
    return split_sentences(text, language_of(language))


def _sentencex(text: str, language: str) -> Sequence[str]:
    return list(import_module("sentencex").segment(language, text))


def _sentencex_masked(text: str, language: str) -> Sequence[str]:
    """Domain names hidden first."""
    return _sentencex(_INNER_DOT.sub(_MASK, text), language)


def _syntok(text: str, _: str) -> Sequence[str]:
    analyzed = import_module("syntok.segmenter").analyze(text)
    return ["".join(token.value for token in sentence) for paragraph in analyzed for sentence in paragraph]


def _pysbd(text: str, _: str) -> Sequence[str]:
    """Its English rules: it has none for Indonesian."""
    return list(import_module("pysbd").Segmenter(language="en", clean=False).segment(text))


def _blingfire(text: str, _: str) -> Sequence[str]:
    return list(import_module("blingfire").text_to_sentences(text).split("\n"))


# By name: the package it needs (left out where that is not installed) and how it splits.
_SYSTEMS: Mapping[str, tuple[str, Splitter]] = {
    "ours": ("digest", _ours),
    "sentencex": ("sentencex", _sentencex),
    "sentencex, masked": ("sentencex", _sentencex_masked),
    "syntok": ("syntok", _syntok),
    "pysbd": ("pysbd", _pysbd),
    "blingfire": ("blingfire", _blingfire),
}
