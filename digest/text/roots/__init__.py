"""What words are formed of: menyerang, serangan, diserang → serang.

No dictionary: a root is what most words of the texts can be formed of. So it need not be the one that a linguist would
give; all that counts is that every form leads to the same. ``templates/site/assets/js/search/roots.js`` does alike.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Mapping

from digest.knowledge.searching import Affixes

_SHORTEST = 4  # letters of a root; three where it stands in the texts
_PREFIXES = 2  # before one root: "diper" and "ber" count as one
_ENDINGS = 3  # behind one: "-kan", "-nya", "-lah"


@functools.lru_cache(maxsize=200_000)
def find_candidates(word: str, affixes: Affixes) -> tuple[tuple[str, int], ...]:
    """Give what a word may be formed of, itself first, each with the number of affixes that it is without."""
    found = {word: 0}
    if word in affixes.whole or not word.isalpha():
        return tuple(found.items())
    for stem, endings in _without_endings(word, affixes):
        _strip_prefixes(stem, endings, affixes, found)
    return tuple(found.items())


def find_roots(words: Iterable[str], affixes: Affixes) -> Mapping[str, tuple[str, ...]]:
    """Give the roots of each word; several, where nothing tells which is right."""
    known = sorted(set(words))
    support = Counter(root for word in known for root, _ in find_candidates(word, affixes))
    bare = frozenset(known)
    return {word: _choose(word, affixes, support, bare) for word in known}


def _choose(word: str, affixes: Affixes, support: Mapping[str, int], bare: frozenset[str]) -> tuple[str, ...]:
    usable = [
        (c, depth) for c, depth in find_candidates(word, affixes) if len(c) >= _SHORTEST or c in bare or not depth
    ]
    best = max((support[candidate], depth) for candidate, depth in usable)
    return tuple(candidate for candidate, depth in usable if (support[candidate], depth) == best)


def _without_endings(word: str, affixes: Affixes) -> list[tuple[str, int]]:
    stems = {word: 0}
    for _ in range(_ENDINGS):
        for stem, count in list(stems.items()):
            for ending in affixes.endings:
                rest = stem.removesuffix(ending)
                if rest != stem and len(rest) >= _SHORTEST - 1:
                    stems.setdefault(rest, count + 1)
    return list(stems.items())


def _strip_prefixes(stem: str, depth: int, affixes: Affixes, found: dict[str, int], left: int = _PREFIXES) -> None:
    if len(stem) >= _SHORTEST - 1:
        found.setdefault(stem, depth)
    if left == 0 or stem in affixes.whole:
        return
    for pattern, letter in affixes.prefixes:
        start = pattern.match(stem)
        if start:  # a letter that is given back is the root's own: nothing stands before it
            rest = letter + stem[start.end() :]
            _strip_prefixes(rest, depth + 1, affixes, found, 0 if letter else left - 1)
