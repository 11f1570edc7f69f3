"""The dateline: ``KIEV, KOMPAS.TV — Presiden …`` → place KIEV, outlet KompasTV.

Forms: ``MOSKOW - ``, ``KONTAN.CO.ID - MOSKOW. ``, ``TRIBUNNEWS.COM, MOSKOW - ``,
``Jakarta, CNN Indonesia -- ``, ``HUALIEN, Taiwan, April 3 (Reuters) — ``.
"""

from __future__ import annotations

import re

from digest.knowledge import Language, find_agency, find_outlet
from digest.knowledge.letters import CAPITALS, SPACED_CASELESS
from digest.model import Dateline

_LONGEST = 90  # characters; the longest form above has 40

_DASH = re.compile(r"\s*(?:—|–|--| - |\.-\s)\s*")

# Matches "MOSKOW. " after "KONTAN.CO.ID - "; must not match "Moskow. ".
_PLACE_AFTER = re.compile(rf"(?P<place>[{CAPITALS}][{CAPITALS}' -]{{2,40}})[.,]\s+")

# Matches "MOSKOW", "Los Angeles"; must not match "Presiden AS itu".
_PLACE = re.compile(rf"[{CAPITALS}{SPACED_CASELESS}][\w'’-]*(?: [{CAPITALS}{SPACED_CASELESS}][\w'’-]*){{0,2}}")

_DOMAIN = re.compile(r"[\w-]+(?:\.[a-z]{2,6}){1,2}", re.IGNORECASE)


def find_dateline(paragraph: str, language: Language) -> Dateline | None:
    """Give the dateline that a paragraph opens with, or ``None``."""
    for pattern in language.datelines:
        match = pattern.match(paragraph)
        if match:
            return _read_form(match)
    dash = _DASH.search(paragraph[:_LONGEST])
    if dash is None or dash.start() == 0:
        return None
    dateline = _parse_parts(paragraph[: dash.start()], paragraph[: dash.end()], language)
    if dateline is None or dateline.place:
        return dateline
    after = _PLACE_AFTER.match(paragraph, dash.end())
    if after is None:
        return dateline
    text = paragraph[: after.end()]
    return Dateline(text=text, place=after["place"], outlet=dateline.outlet, agency=dateline.agency)


def _read_form(match: re.Match[str]) -> Dateline:
    """Read a form of a language's own: 新华社莫斯科12月30日电."""
    parts = {"place": None, "outlet": None, "agency": None, **match.groupdict()}
    return Dateline(text=match.group(), place=parts["place"], outlet=parts["outlet"], agency=parts["agency"])


def _parse_parts(head: str, text: str, language: Language) -> Dateline | None:
    """Sort the parts before the dash; one part that fits nothing means that this is no dateline."""
    place = outlet = agency = None
    for part in (piece.strip() for piece in re.split(r"[,()]", head)):
        if not part or _is_date(part, language):
            continue
        if find_outlet(part) or _DOMAIN.fullmatch(part):
            outlet = part
        elif find_agency(part):
            agency = part
        elif _PLACE.fullmatch(part) and part.casefold() not in language.function_words:
            place = place or part
        else:
            return None
    is_dateline = outlet or agency or (place and place.isupper())
    return Dateline(text=text, place=place, outlet=outlet, agency=agency) if is_dateline else None


def _is_date(part: str, language: Language) -> bool:
    """Tell whether a part is a day: "April 3", "Jumat", "30/12"."""
    words = re.findall(r"[^\W\d_]+", part.casefold())
    return all(word in language.months or word in language.weekdays for word in words) and bool(re.search(r"\w", part))
