"""Whose report an article credits: "Melansir Associated Press", "Sumber: Reuters", "seperti dikutip AFP"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.extract.declared import declared_names, furniture_fields
from digest.extract.head.layout import Layout
from digest.knowledge import Language, find_agency, named_agency
from digest.knowledge.languages import NAME
from digest.model import Agency, Document, Outlet, Sentence

# Who is said to cite: matches "AFP, " and "AFP yang " at the end of what stands before "mengutip".
_NEAR = 60  # characters
_CARRIER = re.compile(rf"{NAME}(?:, | \w+ | )$")


def find_agencies(
    document: Document, layout: Layout, sentences: tuple[Sentence, ...], outlet: Outlet, language: Language
) -> tuple[Agency, ...]:
    """Give the agencies and other outlets that an article credits, each once, in the order of the text."""
    said = (*_from_dateline(layout), *_from_sentences(sentences, language), *_from_credits(document, language))
    names = declared_names(document, "agencies") or said
    agencies = {agency.id: agency for agency in (named_agency(name) for name in names)}
    return tuple(agency for agency in agencies.values() if agency.id != outlet.id)


def _from_dateline(layout: Layout) -> Iterator[str]:
    if layout.dateline and layout.dateline.agency:
        yield layout.dateline.agency


def _from_sentences(sentences: tuple[Sentence, ...], language: Language) -> Iterator[str]:
    """Give the names in the order of the text: "dikutip dari CNN yang mengutip AP" → CNN, AP."""
    for sentence in sentences:
        yield from (name for _, name in sorted(_credits_in(sentence.text, language)))


def _credits_in(text: str, language: Language) -> Iterator[tuple[int, str]]:
    """Give the places and names of credits; a mere letter, or the day of a report, is nobody's name.

    In "AFP, mengutip Survei Geologi" it is AFP whose report is carried, and AFP that cites.
    """
    for pattern in language.credits:
        for match in pattern.finditer(text):
            name, carrier = _name(match, language), _carrier_before(text, match.start())
            if carrier and not find_agency(name):
                yield carrier
            elif len(name) > 1:
                yield match.start("name"), name
    for pattern in language.credits_if_known:
        found = ((match.start("name"), _name(match, language)) for match in pattern.finditer(text))
        yield from ((start, name) for start, name in found if find_agency(name))


def _carrier_before(text: str, end: int) -> tuple[int, str] | None:
    """Give the place and name of the known agency or outlet that a credit before ``end`` is said of."""
    match = _CARRIER.search(text, max(0, end - _NEAR), end)
    return (match.start("name"), match["name"]) if match and find_agency(match["name"]) else None


def _from_credits(document: Document, language: Language) -> Iterator[str]:
    for line in furniture_fields(document, "source"):
        yield from (name for name in language.credit_separators.split(line) if name)


def _name(match: re.Match[str], language: Language) -> str:
    """Give the name of a credit without a weekday behind it and the full stop of its sentence; "" of a mere weekday."""
    words = match["name"].split()
    while words and words[-1].casefold().strip(".,") in language.capitalized_words:
        words.pop()
    return " ".join(words).rstrip(".,'-")
