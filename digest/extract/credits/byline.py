"""Who wrote and who edited an article, from its furniture: "Penulis : A Editor : B"."""

from __future__ import annotations

from digest.extract.declared import declared_names, furniture_fields
from digest.model import Document


def find_authors(document: Document) -> tuple[str, ...]:
    """Give the reporters, each once."""
    return declared_names(document, "authors") or _names(furniture_fields(document, "author"))


def find_editors(document: Document) -> tuple[str, ...]:
    """Give the editors, each once; initials where no more is known."""
    return declared_names(document, "editors") or _names(furniture_fields(document, "editor"))


def _names(lines: tuple[str, ...]) -> tuple[str, ...]:
    names = (name.strip() for line in lines for name in line.replace("/", ",").split(","))
    return tuple(dict.fromkeys(name for name in names if name))
