"""Words for an address: ``Putin: "Teman Baik"`` → ``putin-teman-baik``."""

from __future__ import annotations

import re
import unicodedata


def make_slug(text: str, *, fallback: str, longest: int = 60) -> str:
    """Give lower-case ASCII words with hyphens, cut after a whole word; ``fallback`` where nothing is left."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    words = re.findall(r"[a-z0-9]+", folded)
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:longest]
        if len(longer) > longest:
            break
        slug = longer
    return slug or fallback
