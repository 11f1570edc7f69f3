"""Whether all wishes can be at once: a with b, b with c, a apart from c cannot."""

from __future__ import annotations

from itertools import pairwise

from digest.cluster.groups.ties import find_contradictions
from digest.cluster.wanted.names import Names
from digest.model import ArticleId, Ties

Pair = tuple[ArticleId, ArticleId]


def pair_of(one: ArticleId, other: ArticleId) -> Pair:
    """Give two articles in the order of their ids: a tie has no direction."""
    return (one, other) if one < other else (other, one)


def join_ties(*several: Ties) -> Ties:
    """Give all ties, each once, sorted."""
    together = {pair for ties in several for pair in ties.together}
    apart = {pair for ties in several for pair in ties.apart}
    return Ties(together=tuple(sorted(together)), apart=tuple(sorted(apart)))


def drop_overruled(weaker: Ties, stronger: Ties) -> Ties:
    """Leave out of the weaker ties those that contradict the stronger, or each other: then together wins."""
    together, apart = set(weaker.together), set(weaker.apart)
    while ways := find_contradictions(join_ties(stronger, Ties(together=tuple(together), apart=tuple(apart)))):
        for way in ways:
            ends = pair_of(way[0], way[-1])
            if ends in stronger.apart:
                together -= {pair_of(*step) for step in pairwise(way)} - set(stronger.together)
            apart.discard(ends)
    return Ties(together=tuple(sorted(together)), apart=tuple(sorted(apart)))


def tell_quarrel(way: tuple[ArticleId, ...], names: Names) -> str:
    """Give "a is tied to b, b to c, but a must be apart from c; take one of these wishes away"."""
    called = [names.name_of(article) for article in way]
    (first, second), *more = pairwise(called)
    tied = "".join(f", {one} to {other}" for one, other in more)
    return (
        f"{first} is tied to {second}{tied}, but {first} must be apart from {called[-1]}; take one of these wishes away"
    )
