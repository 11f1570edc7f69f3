"""Names and their parts: where "Vladimir Putin" is named, "Putin" is he."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping

from digest.knowledge.names import canonical_name, is_country
from digest.text.slugs import make_slug

_LONGEST = 120  # letters of an address


def full_names(names: Iterable[str]) -> Mapping[str, str]:
    """Give the full name for each first or last part of one: "Putin" → "Vladimir Putin".

    Not where two names share the part, and not for countries: "China" is no part of "Partai Komunis China".
    """
    whole = sorted({name for name in names if " " in name and not is_country(name)})
    ends = {name: {name.split()[0], name.split()[-1]} for name in whole}
    shared = Counter(part for parts in ends.values() for part in parts)
    return {part: name for name, parts in ends.items() for part in parts if shared[part] == 1 and not is_country(part)}


def name_key(name: str) -> str:
    """Give one key for all spellings of a name, which makes the address too: "Élysée" → "elysee", "RRT" → "cn"."""
    canonical = canonical_name(name)
    digest = hashlib.sha256(canonical.casefold().encode("utf-8", errors="replace")).hexdigest()
    slug = make_slug(canonical, fallback=f"x-{digest[:8]}", longest=_LONGEST)
    return f"{slug}-x" if slug == "index" else slug
