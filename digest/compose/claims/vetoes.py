"""What keeps two sentences apart that are nearly the same: other figures, other days, "not", who did it to whom.

Measured on the pairs labelled by hand; each veto has cases in tests/compose/claims/test_vetoes.py.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable

from digest.compose.claims.wording import Wording
from digest.knowledge import Language

_PAIR = 2
_ALIKE = 0.75  # of the words of the longer


def find_veto(left: Wording, right: Wording, language: Language) -> str | None:
    """Name what keeps two sentences apart: "number", "date", "negation", "speaker", "actors", "antonym", "demand"."""
    vetoes = _VETOES if left.said.text != right.said.text else _VETOES_OF_COPIES
    return next((name for name, holds in vetoes.items() if holds(left, right, language)), None)


def _other_numbers(left: Wording, right: Wording, _: Language) -> bool:
    return not (left.numbers <= right.numbers or right.numbers <= left.numbers)


def _other_days(left: Wording, right: Wording, _: Language) -> bool:
    return bool(left.days and right.days and left.days.isdisjoint(right.days))


def _is_denied(left: Wording, right: Wording, _: Language) -> bool:
    """Tell whether one denies; what a longer sentence denies besides says nothing of what both tell."""
    if left.negated == right.negated:
        return False
    shorter, longer = sorted((left, right), key=lambda wording: len(wording.said.ordered))
    return shorter.negated or len(shorter.said.ordered) >= _ALIKE * len(longer.said.ordered)


def _other_speaker(left: Wording, right: Wording, _: Language) -> bool:
    return bool(left.speaker and right.speaker and left.speaker != right.speaker)


def _is_turned_round(left: Wording, right: Wording, language: Language) -> bool:
    """Tell whether two names change places round the same words: "A menyerang B", "B menyerang A"."""
    if left.names == right.names:
        return False
    shared = [name for name in dict.fromkeys(left.names) if name in right.names]
    turned = [name for name in dict.fromkeys(right.names) if name in left.names]
    if len(shared) != _PAIR or shared == turned:
        return False
    between, there = (_between(wording, *names) for wording, names in ((left, shared), (right, turned)))
    return bool((between & there) - language.function_words)


def _between(wording: Wording, first: str, second: str) -> frozenset[str]:
    """Give the words between two names."""
    before, _, after = wording.said.joined.partition(first)
    return frozenset((after or before).partition(second)[0].split())


def _says_the_opposite(left: Wording, right: Wording, language: Language) -> bool:
    """Tell whether one has a word and the other its antonym: naik, turun."""
    words, others = left.said.distinct & _opposites(language), right.said.distinct & _opposites(language)
    if words == others:
        return False
    return any(
        _has_only(words, one, other) and _has_only(others, other, one)
        for pair in language.claims.antonyms
        for one, other in (pair, pair[::-1])
    )


@functools.cache
def _opposites(language: Language) -> frozenset[str]:
    """Give all words that have an antonym."""
    return frozenset().union(*itertools.chain.from_iterable(language.claims.antonyms))


def _has_only(words: frozenset[str], one: frozenset[str], other: frozenset[str]) -> bool:
    return not words.isdisjoint(one) and words.isdisjoint(other)


def _is_demanded(left: Wording, right: Wording, language: Language) -> bool:
    """Tell whether one tells of a demand and the other of what was done."""
    demands = language.claims.demands
    return demands.isdisjoint(left.said.distinct) != demands.isdisjoint(right.said.distinct)


_VETOES: dict[str, Callable[[Wording, Wording, Language], bool]] = {
    "number": _other_numbers,
    "date": _other_days,
    "negation": _is_denied,
    "speaker": _other_speaker,
    "actors": _is_turned_round,
    "antonym": _says_the_opposite,
    "demand": _is_demanded,
}

# What the same words may mean in two articles: "kemarin", "katanya".
_VETOES_OF_COPIES = {name: _VETOES[name] for name in ("date", "speaker")}
