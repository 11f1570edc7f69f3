"""How well are sentences recognised that say the same?  Labelled pairs → precision, recall, F1, and each decision.

A line holds ``a_text``, ``b_text``, ``label`` (1: a summary says it once and cites both) and, where known, ``language``
and ``kept`` (of the half that nothing was tuned on).
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from digest.clean import clean_document
from digest.compose.claims import Wording, find_veto, is_worth_comparing, read_wording, score_pair
from digest.config import ExtractConfig
from digest.errors import AnnotationError
from digest.evaluate.gold import read_records
from digest.evaluate.score import Score
from digest.extract import extract_article
from digest.knowledge import language_of
from digest.model import Document
from digest.text.similarity import jaccard, token_set_ratio

_CERTAIN = 1.96  # standard errors on either side: 95 of 100

Pair = tuple[Wording, Wording, str]
Rule = Callable[[Pair], bool]


def score_claims(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score ours, ours without the vetoes, and the plain measures beside it; the half kept apart by itself."""
    scores = []
    for path in files:
        records = _read_pairs(path)
        for name, chosen in _halves(path.stem, records):
            pairs = [_read_pair(record) for record in chosen]
            labels = [bool(record["label"]) for record in chosen]
            found = [_score(name, system, [rule(pair) for pair in pairs], labels) for system, rule in RULES.items()]
            decided = [_decide(number, *pair) for number, pair in enumerate(zip(pairs, labels, strict=True), start=1)]
            scores += [dataclasses.replace(found[0], decisions=tuple(decided)), *found[1:]]
    return tuple(scores)


def _read_pairs(path: Path) -> list[Mapping[str, Any]]:
    records = list(read_records(path))
    for number, record in enumerate(records, start=1):
        if lacking := {"a_text", "b_text", "label"} - record.keys():
            named = " and no ".join(sorted(lacking))
            raise AnnotationError(f"{path}:{number}: has no {named}; give two texts and their label in each line")
    return records


def _decide(number: int, pair: Pair, label: object) -> dict[str, object]:
    left, right, code = pair
    veto, score = find_veto(left, right, language_of(code)), round(score_pair(left.said, right.said), 3)
    return {"pair": number, "label": label, "same": _is_same(pair), "score": score, "veto": veto}


def _is_alike(pair: Pair) -> bool:
    left, right = (wording.said for wording in pair[:2])
    return is_worth_comparing(left, right) and score_pair(left, right) >= 0


def _is_same(pair: Pair) -> bool:
    return _is_alike(pair) and not find_veto(pair[0], pair[1], language_of(pair[2]))


RULES: dict[str, Rule] = {
    "ours": _is_same,
    "ours, without vetoes": _is_alike,
    "token Jaccard 0.28": lambda pair: jaccard(pair[0].said.distinct, pair[1].said.distinct) >= 0.28,  # noqa: PLR2004
    "token set ratio 0.74": lambda pair: _set_ratio(pair) >= 0.74,  # noqa: PLR2004
}


def _set_ratio(pair: Pair) -> float:
    return token_set_ratio(pair[0].said.joined, pair[1].said.joined)


def _halves(name: str, records: Sequence[Mapping[str, Any]]) -> Iterable[tuple[str, list[Mapping[str, Any]]]]:
    """Give all records, or those tuned on and those kept apart where they say so."""
    if all("kept" not in record for record in records):
        return [(name, list(records))]
    kept, tuned = ([r for r in records if bool(r.get("kept")) is half] for half in (True, False))
    return [(f"{name}, tuned on", tuned), (f"{name}, kept apart", kept)]


def _score(dataset: str, system: str, found: Sequence[bool], labels: Sequence[bool]) -> Score:
    right = sum(one and gold for one, gold in zip(found, labels, strict=True))
    told, there = sum(found), sum(labels)
    precision, recall = right / max(told, 1), right / max(there, 1)
    low, high = wilson(right, told)
    values = {"P": precision, "P from": low, "P to": high, "R": recall}
    values |= {"R from": wilson(right, there)[0], "R to": wilson(right, there)[1]}
    values["F1"] = 2 * precision * recall / (precision + recall) if right else 0.0
    return Score(dataset=dataset, system=system, values=values | {"pairs": float(len(labels)), "same": float(there)})


def wilson(right: int, of: int) -> tuple[float, float]:
    """Give the interval in which a share lies, 95 times of 100 (Wilson 1927)."""
    if not of:
        return 0.0, 1.0
    share, square = right / of, _CERTAIN**2 / of
    middle = (share + square / 2) / (1 + square)
    half = math.sqrt(share * (1 - share) * square + square**2 / 4) / (1 + square)
    return max(0.0, middle - half), min(1.0, middle + half)


def _read_pair(record: Mapping[str, Any]) -> Pair:
    code = record.get("language")
    left, found = _read(record["a_text"], code)
    right, _ = _read(record["b_text"], code or found)
    return left, right, code or found


def _read(text: str, code: str | None) -> tuple[Wording, str]:
    """Give a text as one sentence of an article of its own, and its language."""
    declared = {"outlet": "x", **({"language": code} if code else {})}
    document = Document(name="x", location="x", content=" ".join(text.split()), declared=declared)
    article = extract_article(clean_document(document), ExtractConfig())
    first = article.sentences[0]
    whole = dataclasses.replace(
        article,
        sentences=(dataclasses.replace(first, text=document.content),),
        mentions=tuple(dataclasses.replace(mention, sentence=0) for mention in article.mentions),
        quotes=tuple(dataclasses.replace(quote, sentence=0) for quote in article.quotes),
        dates=tuple(dataclasses.replace(span, sentence=0) for span in article.dates),
        figures=tuple(dataclasses.replace(figure, sentence=0) for figure in article.figures),
    )
    return read_wording(whole.sentences[0], whole, language_of(article.language)), article.language
