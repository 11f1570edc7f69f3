"""What stands beside a text or was read off its furniture."""

from __future__ import annotations

from digest.model import Document


def declared_text(document: Document, field: str) -> str | None:
    """Give a declared field as one text, or ``None``."""
    value = document.declared.get(field)
    return ", ".join(value) if isinstance(value, tuple) else value or None


def declared_names(document: Document, field: str) -> tuple[str, ...]:
    """Give a declared field as several names: "A, B" and a list mean the same."""
    value = document.declared.get(field, ())
    return value if isinstance(value, tuple) else tuple(name.strip() for name in value.split(",") if name.strip())


def furniture_fields(document: Document, field: str) -> tuple[str, ...]:
    """Give what the furniture says under a field name, in the order of the text."""
    pieces = sorted(document.furniture, key=lambda piece: piece.position)
    return tuple(piece.fields[field] for piece in pieces if field in piece.fields)
