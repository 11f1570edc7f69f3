"""Names and their parts: where "Vladimir Putin" is named, "Putin" is he."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from digest.knowledge.names import is_country


def full_names(names: Iterable[str]) -> Mapping[str, str]:
    """Give the full name for each first or last part of one: "Putin" → "Vladimir Putin".

    Not where two names share the part, and not for countries: "China" is no part of "Partai Komunis China".
    """
    whole = sorted({name for name in names if " " in name and not is_country(name)})
    ends = {name: {name.split()[0], name.split()[-1]} for name in whole}
    shared = Counter(part for parts in ends.values() for part in parts)
    return {part: name for name, parts in ends.items() for part in parts if shared[part] == 1 and not is_country(part)}
