"""Is what a line opens with a place?  A table knows it, or the report says so: "di Kabupaten Wanakerta"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from digest.knowledge import Language
from digest.knowledge.letters import CAPITALS
from digest.knowledge.names import is_city, is_country

_NAME = re.compile(rf"[{CAPITALS}][\w'’-]*(?: [{CAPITALS}][\w'’-]*)?")


def is_proven(place: str, report: str, language: Language) -> bool:
    """Tell whether a name is known as that of a place, or said to be one in the report."""
    written = place.title() if place.isupper() else place
    if is_city(written) or is_country(written):
        return True
    return bool(_said_again(written, language).search(report)) and not _speaker(written, language).search(report)


def opens_with_place(text: str, place: str, report: str, language: Language) -> bool:
    """Tell whether a text opens with another place than this: "Bandung kini …" after "Jakarta - "."""
    name = _NAME.match(text)
    words = name.group().split() if name else []
    opening = {" ".join(words[:size]) for size in (1, 2)} - {"", place.title()}
    return any(
        is_city(one)
        or (is_country(one) and is_country(place.title()))
        or bool(_said_again(one, language).search(report))
        for one in opening
    )


@lru_cache(maxsize=256)
def _said_again(place: str, language: Language) -> re.Pattern[str]:
    """Give the form of "di Wanakerta", "di Kabupaten Wanakerta", "Bandara Larantona"."""
    names = language.names
    kinds = {*names.place_words, *(word for word, kind in names.kinds.items() if kind == "place")}
    forms = [_any_of(names.before_places) + rf"(?: [{CAPITALS}]\w+)?"] if names.before_places else []
    forms += [f"(?i:{_any_of(kinds)})"] if kinds else []
    return re.compile(rf"\b(?:{'|'.join(forms)}) {re.escape(place)}\b" if forms else "(?!)")


@lru_cache(maxsize=256)
def _speaker(name: str, language: Language) -> re.Pattern[str]:
    """Give the form of "kata Jokowi", "Jokowi mengatakan": what is brought "ke Jokowi" went to no place."""
    name = re.escape(name)
    after, before = _any_of({*language.cues_after}), _any_of({*language.cues_before})
    return re.compile(rf"\b{after} {name}\b|\b{name} {before}\b")


def _any_of(words: AbstractSet[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words)))})"
