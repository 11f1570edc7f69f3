"""The labelled pairs of tests/gold/claim_pairs.jsonl: drawn from labelled sets, of which only places may stand here.

``python -m tests.claim_pairs draw``  which sentences were to be labelled: the same ones each time;
``python -m tests.claim_pairs OUT``   the pairs with their texts, for ``digest evaluate claims OUT``.

The pairs were drawn by token Jaccard from events of five sets (see ``QUOTAS``) in the order of a hash, and labelled by
reading before any system was run on them, by one reader, a language model. 1 is "a summary says it once and cites both
of them": the same statement, of which one may tell more. Half, by the same hash, was kept apart in tuning.
"""

from __future__ import annotations

import gzip
import itertools
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

from digest.knowledge import language_of
from digest.text.sentences import split_sentences
from digest.text.similarity import jaccard
from digest.text.tokens import split_words
from tests.builders import ROOT

SETS = ROOT.parent / "shared" / "eval"
PAIRS = ROOT / "tests" / "gold" / "claim_pairs.jsonl"

BINS = ((0.08, 0.15), (0.15, 0.25), (0.25, 0.35), (0.35, 0.5), (0.5, 0.96))  # of token Jaccard
QUOTAS = {  # pairs of each bin; id_berita3 and multiling11 have fewer in the upper ones
    "summaries/id_berita3": (16, 20, 24, 24, 24),
    "clusters/id_headlines": (8, 16, 20, 22, 14),
    "summaries/mmds2025": (14, 24, 32, 34, 34),
    "summaries/multiling11": (10, 14, 16, 16, 12),
    "clusters/basil": (12, 22, 24, 24, 20),
}
_FEW_EVENTS = ("summaries/id_berita3", "summaries/multiling11")
_MOST_OF_AN_EVENT = 4  # pairs of one bin
_WORDS = range(6, 39)  # of a sentence

Place: TypeAlias = tuple[Any, int, int]  # a document of the set, and characters of its text
Drawn: TypeAlias = tuple[str, str, str, str, Place, Place]  # hash, set, event, language, and the two sentences


def read_pairs() -> list[dict[str, Any]]:
    """The labelled pairs with their texts; none where the sets do not lie beside the project."""
    records = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    if not all((SETS / f"{record['set']}.jsonl.gz").is_file() for record in records):
        return []
    return [record | {f"{side}_text": _text(record, side) for side in "ab"} for record in records]


def draw(name: str) -> list[Drawn]:
    """The pairs of one set to be labelled, by hash."""
    bins: list[list[Drawn]] = [[] for _ in BINS]
    for event, language, documents in _events(name):
        sentences = [(d, *place) for d, text in documents for place in _sentences(text, language)]
        for (d, a, b, words), (other, c, e, others) in itertools.combinations(sentences, 2):
            alike = jaccard(words, others)
            for place, (low, high) in enumerate(BINS):
                if d != other and low <= alike < high:
                    key = sha256("|".join(map(str, (name, event, d, a, other, c))).encode()).hexdigest()
                    bins[place].append((key, name, event, language, (d, a, b), (other, c, e)))
    return [pair for found, most in zip(bins, QUOTAS[name], strict=True) for pair in _choose(sorted(found), most)]


def _choose(pairs: list[Drawn], most: int) -> list[Drawn]:
    """The first of them: few of one event, and none of which both sentences were drawn before."""
    chosen: list[Drawn] = []
    of_event: Counter[str] = Counter()
    seen: set[tuple[str, Any, int]] = set()
    for pair in pairs:
        _, name, event, _, left, right = pair
        sides = {(event, *left[:2]), (event, *right[:2])}
        if len(chosen) < most and not sides <= seen and (name in _FEW_EVENTS or of_event[event] < _MOST_OF_AN_EVENT):
            of_event[event] += 1
            seen |= sides
            chosen.append(pair)
    return chosen


def _events(name: str) -> Iterator[tuple[str, str, list[tuple[Any, str]]]]:
    """Each event of a set that is not in Chinese: its name, its language, and its texts by document."""
    groups: dict[str, tuple[str, list[tuple[Any, str]]]] = {}
    for record in _records(name):
        if "docs" in record:
            groups[record["id"]] = record["lang"], [(n, doc["text"] or "") for n, doc in enumerate(record["docs"])]
        else:
            texts = groups.setdefault(record["cluster"], (record["lang"], []))[1]
            texts.append((record["id"], record["text"] or record["title"]))
    yield from ((event, language, texts) for event, (language, texts) in groups.items() if language != "zh")


def _sentences(text: str, language: str) -> Iterator[tuple[int, int, set[str]]]:
    """Where each sentence of a fair length stands, and its words; of two that are the same the first."""
    at = 0
    for line in text.split("\n"):
        for sentence in split_sentences(line, language_of(language)):
            start = text.find(sentence, at)
            words = split_words(sentence)
            at = max(at, start + len(sentence))
            if start >= 0 and len(words) in _WORDS:
                yield start, start + len(sentence), set(words)


def _text(record: Mapping[str, Any], side: str) -> str:
    document, start, end = record[side]
    for event, _, documents in _events(record["set"]):
        if event == record["event"]:
            text: str = dict(documents)[document]
            return text[start:end]
    raise LookupError(record["event"])


@cache
def _records(name: str) -> list[dict[str, Any]]:
    with gzip.open(SETS / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    if sys.argv[1] == "draw":
        sys.stdout.writelines(json.dumps(pair) + "\n" for name in QUOTAS for pair in draw(name))
    else:
        Path(sys.argv[1]).write_text("".join(json.dumps(pair) + "\n" for pair in read_pairs()), encoding="utf-8")
