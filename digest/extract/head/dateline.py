"""The dateline: ``KIEV, KOMPAS.TV — Presiden …`` → place KIEV, outlet KompasTV.

Forms: ``MOSKOW - ``, ``KONTAN.CO.ID - MOSKOW. ``, ``KRjogja.com - WANAKERTA - ``, ``TRIBUNNEWS.COM, MOSKOW - ``,
``Jakarta, CNN Indonesia -- ``, ``HUALIEN, Taiwan, April 3 (Reuters) — ``, ``KBRN, Banjarmasin: ``, ``Larantona - ``.
The last two have no sign but a place, and only an opening line may have them: see ``places.py``.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from digest.extract.head.places import is_proven, opens_with_place
from digest.knowledge import Language, find_agency, find_outlet
from digest.knowledge.letters import CAPITALS, SPACED_CASELESS
from digest.knowledge.names import is_country
from digest.knowledge.rules import FURNITURE_RULES
from digest.model import Dateline

_LONGEST = 90  # characters; the longest form above has 40

_DASH = r"\s*(?:—|–|--| - |\.-\s)(?:\s*(?:—|–|--|-(?=\s)))*\s*"

_MARK = re.compile(rf"{_DASH}|\s?:\s+")

# Matches "MOSKOW. " after "KONTAN.CO.ID - "; must not match "Moskow. ".
_PLACE_AFTER = re.compile(rf"(?P<place>[{CAPITALS}][{CAPITALS}' -]{{2,40}})[.,]\s+")

# Matches "MOSKOW", "Los Angeles"; must not match "Presiden AS itu".
_PLACE = re.compile(rf"[{CAPITALS}{SPACED_CASELESS}][\w'’-]*(?: [{CAPITALS}{SPACED_CASELESS}][\w'’-]*){{0,2}}")

_DOMAIN = re.compile(r"[\w-]+(?:\.[a-z]{2,6}){1,2}", re.IGNORECASE)

# What a sentence opens with after a place: not "dan" after "Partisipasi Xi - "; behind a colon no quote either.
_OPENING = re.compile(rf"[{CAPITALS}{SPACED_CASELESS}\d\"“'‘«]")
_OPENING_AFTER_COLON = re.compile(rf"[{CAPITALS}{SPACED_CASELESS}\d]")

_POINTERS = tuple(rule.pattern for rule in FURNITURE_RULES if rule.name == "related headline" and not rule.inline)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What stands before a mark: places, an outlet, an agency."""

    places: tuple[str, ...]
    outlet: str | None
    agency: str | None


def find_dateline(paragraph: str, language: Language, report: str | None = None) -> Dateline | None:
    """Give the dateline that a paragraph opens with, or ``None``.

    With the ``report`` that it opens, a place alone may be one: where that is known, or named again in there.
    """
    for pattern in language.datelines:
        match = pattern.match(paragraph)
        if match:
            return _read_form(match)
    mark = _MARK.search(paragraph[:_LONGEST])
    if mark is None or mark.start() == 0:
        return None
    parts = _parse_parts(paragraph[: mark.start()], language)
    if parts is None or _points_elsewhere(paragraph[: mark.start()]):
        return None
    if not (_is_signed(parts, mark) or (report and _is_place_alone(parts, paragraph, mark, language, report))):
        return None
    dateline = Dateline(
        text=paragraph[: mark.end()],
        place=_place_among(parts, report or "", language),
        outlet=parts.outlet,
        agency=parts.agency,
    )
    return _go_on(dateline, paragraph, language, report or "")


def _read_form(match: re.Match[str]) -> Dateline:
    """Read a form of a language's own: 新华社莫斯科12月30日电."""
    parts = {"place": None, "outlet": None, "agency": None, **match.groupdict()}
    return Dateline(text=match.group(), place=parts["place"], outlet=parts["outlet"], agency=parts["agency"])


def _parse_parts(head: str, language: Language) -> _Parts | None:
    """Sort the parts before the mark; one part that fits nothing means that this is no dateline."""
    outlet = agency = None
    places = []
    for part in (piece.strip() for piece in re.split(r"[,()]", head)):
        if not part or _is_date(part, language):
            continue
        if find_outlet(part) or _DOMAIN.fullmatch(part):
            outlet = part
        elif find_agency(part):
            agency = part
        elif _PLACE.fullmatch(part) and language.function_words.isdisjoint(part.casefold().split()):
            places.append(part)
        else:
            return None
    return _Parts(tuple(places), outlet, agency)


def _is_signed(parts: _Parts, mark: re.Match[str]) -> bool:
    """Tell whether an outlet, an agency or capitals before a dash say that this is a dateline."""
    return ":" not in mark.group() and bool(
        parts.outlet or parts.agency or (parts.places and parts.places[0].isupper())
    )


def _is_place_alone(parts: _Parts, paragraph: str, mark: re.Match[str], language: Language, report: str) -> bool:
    """Tell whether a place is proven, and what follows the mark is a sentence: no route, no speech."""
    text, place = paragraph[mark.end() :], parts.places[0] if parts.places else ""
    if not mark.group()[-1].isspace() or not any(is_proven(place, report, language) for place in parts.places):
        return False
    if ":" in mark.group():
        return bool(_OPENING_AFTER_COLON.match(text)) and (place.isupper() or not is_country(place))
    return bool(_OPENING.match(text)) and not opens_with_place(text, place, report, language)


def _place_among(parts: _Parts, report: str, language: Language) -> str | None:
    """Give the place: the first one, unless only a later one is known to be any, as in "KBRN, Banjarmasin"."""
    proven = (place for place in parts.places if is_proven(place, report, language))
    first = next(iter(parts.places), None)
    return first if first is None or len(parts.places) == 1 or first.isupper() else next(proven, first)


def _go_on(dateline: Dateline, paragraph: str, language: Language, report: str) -> Dateline:
    """Add the place that stands behind the outlet: "KONTAN.CO.ID - MOSKOW. ", "KRjogja.com - WANAKERTA - "."""
    if dateline.place:
        return dateline
    start = len(dateline.text)
    after = _PLACE_AFTER.match(paragraph, start)
    if after:
        return dataclasses.replace(dateline, text=paragraph[: after.end()], place=after["place"])
    mark = _MARK.search(paragraph, start, start + _LONGEST)
    place = paragraph[start : mark.start()] if mark else ""
    if mark and _PLACE.fullmatch(place) and (place.isupper() or is_proven(place, report, language)):
        return dataclasses.replace(dateline, text=paragraph[: mark.end()], place=place)
    return dateline


def _points_elsewhere(head: str) -> bool:
    """Tell whether it points to another article: "SIMAK JUGA - "."""
    return any(pattern.fullmatch(f"{head.strip()}: x") for pattern in _POINTERS)


def _is_date(part: str, language: Language) -> bool:
    """Tell whether a part is a day: "April 3", "Jumat", "30/12"."""
    words = re.findall(r"[^\W\d_]+", part.casefold())
    return all(word in language.months or word in language.weekdays for word in words) and bool(re.search(r"\w", part))
